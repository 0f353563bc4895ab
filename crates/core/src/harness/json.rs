use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Held, ensure};
use crate::facts::Facts;
use crate::rule::Rule;

/// A field nothing has.
const UNKNOWN: &str = "no_such_field";

/// Written to JSON and read back, a thing is the same.
pub(super) fn survives<T: Serialize + DeserializeOwned + PartialEq + Debug>(
    what: &str,
    thing: &T,
) -> Held {
    let written = serde_json::to_string(thing).map_err(|error| format!("{what}: {error}"))?;
    let read: T = serde_json::from_str(&written)
        .map_err(|error| format!("{what} cannot be read back: {error} in {written}"))?;
    ensure(read == *thing, || {
        format!("{what} changes in JSON: {thing:?} becomes {read:?}")
    })
}

pub(super) fn rule_survives<R: Rule>(rule: &R) -> Held {
    survives("the rule", rule)?;
    refuses_unknown::<R>("the rule", &object("the rule", rule)?)
}

/// Every fact must be written, and no other.
pub(super) fn facts_are_complete_and_known<F: Facts>() -> Held {
    let what = "the facts";
    let ordinary = F::ordinary();
    survives(what, &ordinary)?;
    let written = object(what, &ordinary)?;
    refuses_unknown::<F>(what, &written)?;
    for name in written.keys() {
        let mut fewer = written.clone();
        fewer.remove(name);
        refuses_by_name::<F>(name, fewer, || format!("{what} may leave out `{name}`"))?;
    }
    Ok(())
}

fn object(what: &str, thing: &impl Serialize) -> Result<Map<String, Value>, String> {
    match serde_json::to_value(thing) {
        Ok(Value::Object(fields)) => Ok(fields),
        other => Err(format!("{what} are not a JSON object: {other:?}")),
    }
}

fn refuses_unknown<T: DeserializeOwned>(what: &str, written: &Map<String, Value>) -> Held {
    let mut more = written.clone();
    more.insert(UNKNOWN.into(), Value::Bool(true));
    refuses_by_name::<T>(UNKNOWN, more, || format!("{what} may hold unknown fields"))
}

fn refuses_by_name<T: DeserializeOwned>(
    name: &str,
    written: Map<String, Value>,
    breach: impl FnOnce() -> String,
) -> Held {
    match serde_json::from_value::<T>(Value::Object(written)) {
        Ok(_) => Err(breach()),
        Err(error) => ensure(error.to_string().contains(name), || {
            format!("the error doesn't name `{name}`: {error}")
        }),
    }
}
