//! What can go wrong between a request in JSON and its answer.

use ansinh_core::facts::FactError;
use ansinh_core::language::Message as _;
use ansinh_core::law::NotInForce;
use ansinh_core::local_policy::PolicyError;

ansinh_core::messages! {
    /// What is wrong with the name of a fact.
    pub enum FactNameProblem {
        /// A fact was left out.
        Missing {
            /// Its name.
            field: String,
        } = "missing",
            vi: "thiếu `{field}`",
            en: "`{field}` is missing";
        /// There is no such fact.
        Unknown {
            /// The name given.
            field: String,
        } = "unknown",
            vi: "không có `{field}`",
            en: "`{field}` is not known";
        /// There is no such fact, but one of nearly that name.
        Misspelt {
            /// The name given.
            field: String,
            /// The nearest name there is.
            nearest: String,
        } = "misspelt",
            vi: "không có `{field}`, có lẽ là `{nearest}`",
            en: "`{field}` is not known; perhaps `{nearest}`";
    }
}

ansinh_core::messages! {
    /// Why a request in JSON has no answer.
    pub enum CatalogueError {
        /// No rule has this id.
        UnknownRule {
            /// The id given.
            id: String,
            /// The nearest id there is.
            nearest: String,
        } = "unknown-rule",
            vi: "không có quy tắc `{id}`; gần nhất là `{nearest}`",
            en: "there is no rule `{id}`; the nearest is `{nearest}`";
        /// No rule has this id, nor one like it.
        NoSuchRule {
            /// The id given.
            id: String,
            /// An id, to show how they are written.
            example: String,
        } = "no-such-rule",
            vi: "không có quy tắc `{id}`; mã quy tắc viết như `{example}`",
            en: "there is no rule `{id}`; ids are written as `{example}`";
        /// The text is not JSON, or gives a key twice.
        NotJson {
            /// The line, from 1.
            line: usize,
            /// The column, from 1.
            column: usize,
            /// What the reader of JSON said.
            detail: String,
        } = "not-json",
            vi: "không phải JSON hợp lệ ở dòng {line}, cột {column}: {detail}",
            en: "not valid JSON at line {line}, column {column}: {detail}";
        /// The facts are no object.
        NotAnObject {
            /// The rule.
            rule: String,
            /// What was read.
            value: String,
        } = "facts-not-an-object",
            vi: "tình tiết của `{rule}` phải là một đối tượng JSON, không phải {value}",
            en: "the facts of `{rule}` must be a JSON object, not {value}";
        /// Facts were left out, or have names that are not known; all of them at once.
        FactNames {
            /// The rule.
            rule: String,
            /// Each name that is missing or not known.
            problems: Vec<FactNameProblem>,
        } = "fact-names",
            vi: "tình tiết của `{rule}`: {problems}",
            en: "facts of `{rule}`: {problems}";
        /// A fact has a choice or part that doesn't exist.
        NoSuchChoice {
            /// Where it stands.
            path: String,
            /// What was read.
            value: String,
            /// What there is.
            allowed: String,
        } = "fact-no-such-choice",
            vi: "`{path}` là {value}; cho phép: {allowed}",
            en: "`{path}` is {value}; allowed: {allowed}";
        /// A part of a fact was left out.
        MissingPart {
            /// Where it should stand.
            path: String,
        } = "fact-missing-part",
            vi: "thiếu `{path}`",
            en: "`{path}` is missing";
        /// A fact is of the wrong kind.
        WrongKind {
            /// Where it stands.
            path: String,
            /// What was read.
            value: String,
            /// What an ordinary case has there.
            ordinary: String,
            /// What the reader of JSON said.
            detail: String,
        } = "fact-wrong-kind",
            vi: "`{path}` là {value}, sai kiểu hoặc ngoài khoảng; một trường hợp thông thường ghi {ordinary} ({detail})",
            en: "`{path}` is {value}, of the wrong kind or out of range; an ordinary case has {ordinary} ({detail})";
        /// The rule refuses the facts.
        Fact {
            /// Why.
            error: FactError,
        } = "fact",
            vi: "{error}",
            en: "{error}";
        /// The rule is not in force.
        NotInForce {
            /// Why.
            error: NotInForce,
        } = "not-in-force",
            vi: "{error}",
            en: "{error}";
        /// The local policy or reform doesn't fit.
        Policy {
            /// Why.
            error: PolicyError,
        } = "policy",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for CatalogueError {}

impl CatalogueError {
    /// The code of the innermost cause: `fact-out-of-range` rather than `fact`.
    pub fn cause_code(&self) -> &'static str {
        match self {
            Self::Fact {
                error: FactError::NotInForce { error },
            }
            | Self::NotInForce { error } => error.code(),
            Self::Fact {
                error: FactError::Amount { error },
            } => error.code(),
            Self::Fact { error } => error.code(),
            Self::Policy {
                error: PolicyError::Parameter { error },
            } => error.code(),
            Self::Policy { error } => error.code(),
            _ => self.code(),
        }
    }
}

impl From<FactError> for CatalogueError {
    fn from(error: FactError) -> Self {
        Self::Fact { error }
    }
}

impl From<NotInForce> for CatalogueError {
    fn from(error: NotInForce) -> Self {
        Self::NotInForce { error }
    }
}

impl From<PolicyError> for CatalogueError {
    fn from(error: PolicyError) -> Self {
        Self::Policy { error }
    }
}
