//! Runs the program as a person would.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The rule that most tests ask.
pub const RULE: &str = "social-protection/monthly-allowance";

/// What a run left behind.
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", self.stdout))
    }

    pub fn lines(&self) -> Vec<Value> {
        self.stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The program, in an English locale unless a test says otherwise.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ansinh"));
    command
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "en_GB.UTF-8");
    command
}

pub fn ansinh(arguments: &[&str]) -> Ran {
    program(arguments).output().unwrap().into()
}

pub fn ansinh_reading(arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
    let mut child = program(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    // A thread writes, so that neither side waits for the other.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let ran = child.wait_with_output().unwrap().into();
    let _ = writer.join().unwrap();
    ran
}

/// An ordinary case of [`RULE`] with some facts changed.
pub fn case(changes: &[(&str, Value)]) -> Value {
    let mut facts = ansinh(&["rules", RULE, "--json"]).json()["starting_facts"].take();
    for (name, value) in changes {
        facts[*name] = value.clone();
    }
    facts
}
