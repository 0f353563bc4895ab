//! What can be wrong with a request, and how it is told.

use std::io::{self, Write as _};
use std::process::ExitCode;

use ansinh::catalogue::CatalogueError;
use ansinh::language::Message as _;
use ansinh::places::{DataError, NameError};
use ansinh::reporting::cube::CubeError;
use ansinh::{Language, Localized as _, Text};
use ansinh_core::period::PeriodError;
use ansinh_publish::exchange;
use ansinh_publish::new::NewError;
use ansinh_publish::read::ReadErrors;
use ansinh_publish::{FormatError, RenderError, WriteError};
use serde::Serialize;

ansinh_core::messages! {
    /// Why the program cannot do what it was asked.
    pub(crate) enum Problem {
        /// A day is written wrongly.
        BadDate {
            /// Where: an option, or a key of a line.
            place: String,
            /// What was read.
            read: String,
        } = "bad-date",
            vi: "{place}: “{read}” không phải là ngày; viết như 2017-06-01",
            en: "{place}: \u{201c}{read}\u{201d} is not a day; write one as 2017-06-01";
        /// A file cannot be read.
        Unreadable {
            /// The file.
            file: String,
            /// What the system said.
            cause: String,
        } = "unreadable",
            vi: "không đọc được {file}: {cause}",
            en: "{file} cannot be read: {cause}";
        /// A line of a batch is longer than any case needs.
        LineTooLong {
            /// The most that is read, in bytes.
            limit: usize,
        } = "line-too-long",
            vi: "dòng dài hơn {limit} byte, tối đa được đọc",
            en: "the line is longer than {limit} bytes, the most that is read";
        /// A file is larger than any case needs.
        TooLarge {
            /// The file.
            file: String,
            /// The most that is read, in bytes.
            limit: usize,
        } = "too-large",
            vi: "{file} lớn hơn {limit} byte, tối đa được đọc",
            en: "{file} is larger than {limit} bytes, the most that is read";
        /// Not UTF-8.
        NotUtf8 {
            /// The file.
            file: String,
            /// The position of the first wrong byte, from 0.
            byte: usize,
        } = "not-utf8",
            vi: "{file}: byte {byte} không phải UTF-8",
            en: "{file}: byte {byte} is not UTF-8";
        /// Something is wrong in a file.
        InFile {
            /// The file.
            file: String,
            /// What.
            error: CatalogueError,
        } = "in-file",
            vi: "{file}: {error}",
            en: "{file}: {error}";
        /// A policy file has neither ending.
        UnknownFormat {
            /// The file.
            file: String,
        } = "unknown-format",
            vi: "{file}: tên tệp chính sách phải kết thúc bằng .json hoặc .toml",
            en: "{file}: the name of a policy file must end in .json or .toml";
        /// A policy file doesn't have its form.
        BadPolicy {
            /// The file.
            file: String,
            /// What its reader said.
            detail: String,
        } = "bad-policy",
            vi: "{file} không đúng dạng tệp chính sách: {detail}",
            en: "{file} is not a policy file: {detail}";
        /// A line of a batch is not an object of `on` and `facts`.
        NotACase {
            /// What was read.
            read: String,
        } = "not-a-case",
            vi: "mỗi dòng phải có dạng {{\"on\": \"2017-06-01\", \"facts\": …}}; đọc được: {read}",
            en: "a line must read {{\"on\": \"2017-06-01\", \"facts\": …}}; this was read: {read}";
        /// A format is asked for that isn't there.
        Format {
            /// Which, and what there is.
            error: FormatError,
        } = "format",
            vi: "{error}",
            en: "{error}";
        /// A format can't hold the report.
        Render {
            /// Why.
            error: RenderError,
        } = "render",
            vi: "{error}",
            en: "{error}";
        /// A format of exchange is asked for that isn't there.
        ExchangeFormat {
            /// Which, and what there is.
            error: exchange::FormatError,
        } = "exchange-format",
            vi: "{error}",
            en: "{error}";
        /// Figures cannot be exported.
        NotExported {
            /// Why.
            error: exchange::ExportError,
        } = "not-exported",
            vi: "{error}",
            en: "{error}";
        /// The file to write has no name.
        NoFileName {
            /// What was read.
            read: String,
        } = "no-file-name",
            vi: "--out: “{read}” không phải là tên tệp",
            en: "--out: \u{201c}{read}\u{201d} is not the name of a file";
        /// A file cannot be written.
        Unwritable {
            /// The file.
            file: String,
            /// What the system said.
            cause: String,
        } = "unwritable",
            vi: "không ghi được {file}: {cause}",
            en: "{file} cannot be written: {cause}";
        /// The report cannot be written.
        Write {
            /// Why.
            error: WriteError,
        } = "write",
            vi: "{error}",
            en: "{error}";
        /// The option `--period` is no period.
        Period {
            /// Why.
            error: PeriodError,
        } = "period",
            vi: "tùy chọn --period: {error}",
            en: "the option --period: {error}";
        /// Figures don't make totals.
        Cube {
            /// Why.
            error: CubeError,
        } = "cube",
            vi: "{error}",
            en: "{error}";
        /// The country's places can't be read.
        Places {
            /// Why.
            error: DataError,
        } = "places",
            vi: "{error}",
            en: "{error}";
        /// No province, or more than one, has the name.
        PlaceName {
            /// What may be meant.
            error: NameError,
        } = "place-name",
            vi: "tham số --province: {error}",
            en: "--province: {error}";
        /// A folder can't be made.
        New {
            /// Why.
            error: NewError,
        } = "new",
            vi: "{error}",
            en: "{error}";
        /// The law, the rule or the facts refuse.
        Catalogue {
            /// Why.
            error: CatalogueError,
        } = "catalogue",
            vi: "{error}",
            en: "{error}";
    }
}

impl From<CubeError> for Problem {
    fn from(error: CubeError) -> Self {
        Self::Cube { error }
    }
}

impl From<CatalogueError> for Problem {
    fn from(error: CatalogueError) -> Self {
        Self::Catalogue { error }
    }
}

/// A problem as programs read it.
#[derive(Debug, Serialize)]
pub(crate) struct Told {
    code: &'static str,
    #[serde(flatten)]
    text: Text,
}

impl From<&Problem> for Told {
    fn from(problem: &Problem) -> Self {
        let code = match problem {
            Problem::Catalogue { error } | Problem::InFile { error, .. } => error.cause_code(),
            _ => problem.code(),
        };
        let text = Text::of(problem);
        Self { code, text }
    }
}

/// Why a command came to no end.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something is wrong with what was asked.
    Problem(Problem),
    /// A data set cannot be read: everything that is wrong with it.
    Data(ReadErrors),
    /// Standard output cannot be written.
    Output(io::Error),
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<CatalogueError> for Failure {
    fn from(error: CatalogueError) -> Self {
        Self::Problem(error.into())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Failure {
    /// Tells a person, and says how the program ends.
    ///
    /// A reader who has seen enough (`ansinh law | head`) is no failure.
    pub(crate) fn report(self, language: Language) -> ExitCode {
        let told = match self {
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                return ExitCode::SUCCESS;
            }
            Self::Output(error) => vec![error.to_string()],
            Self::Problem(problem) => vec![problem.in_language(language).to_string()],
            Self::Data(errors) => errors
                .iter()
                .map(|error| error.in_language(language).to_string())
                .collect(),
        };
        for line in told {
            // Nobody is left to tell when even this cannot be written.
            let _ = writeln!(io::stderr(), "ansinh: {line}");
        }
        ExitCode::from(2)
    }
}
