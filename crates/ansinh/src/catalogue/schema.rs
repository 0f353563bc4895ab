//! The JSON Schema of facts, as strict as the reader of facts.

use ansinh_core::facts::Facts;
use serde_json::{Map, Value};

use super::facts::starting;

/// The schema of `F`. A fact that may be null is written all the same, which a derived schema does not
/// ask for; one that may be left out is not among the starting facts.
pub(super) fn of<F: Facts>() -> Value {
    let mut schema = schemars::schema_for!(F).to_value();
    require_nullable(&mut schema);
    if let (Some(required), Value::Object(starting)) = (schema.get_mut("required"), starting::<F>())
    {
        *required = starting.into_iter().map(|(name, _)| name).collect();
    }
    schema
}

fn require_nullable(schema: &mut Value) {
    match schema {
        Value::Array(schemas) => schemas.iter_mut().for_each(require_nullable),
        Value::Object(object) => {
            let nullable = nullable_properties(object);
            if !nullable.is_empty() {
                let required = object
                    .entry("required")
                    .or_insert_with(|| Value::Array(vec![]));
                if let Value::Array(required) = required {
                    required.extend(nullable);
                }
            }
            object.values_mut().for_each(require_nullable);
        }
        _ => {}
    }
}

fn nullable_properties(object: &Map<String, Value>) -> Vec<Value> {
    let Some(Value::Object(properties)) = object.get("properties") else {
        return Vec::new();
    };
    let nullable = properties.iter().filter(|(_, schema)| may_be_null(schema));
    nullable.map(|(name, _)| name.clone().into()).collect()
}

fn may_be_null(schema: &Value) -> bool {
    let is_null = |kind: &Value| kind == "null";
    let kinds = schema.get("type").and_then(Value::as_array);
    let branches = schema.get("anyOf").and_then(Value::as_array);
    let by_kind = kinds.is_some_and(|kinds| kinds.iter().any(is_null));
    let of_null = |branch: &Value| branch.get("type").is_some_and(is_null);
    by_kind || branches.is_some_and(|branches| branches.iter().any(of_null))
}
