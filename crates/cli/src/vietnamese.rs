//! The help, and what is wrong with the arguments, in Vietnamese.
//!
//! The arguments are declared once, in English; here is what replaces their words. A test asks for every
//! command and every option.

use clap::error::{ContextKind, Error, ErrorKind};
use clap::{Arg, ArgAction, Command};

const TEMPLATE: &str = "{about-with-newline}\nCách dùng: {usage}\n\n{all-args}{after-help}";

const ABOUT: &str = "Pháp luật Việt Nam về lao động và xã hội: ai được hưởng bao nhiêu, theo điều nào, và số \
                     liệu của một báo cáo có khớp hay không.";

const EXIT_CODES: &str = "\
Mã kết thúc:
  0  bình thường
  1  có chỗ lệch mà bộ số liệu chưa ghi nhận, hoặc có số liệu mà định dạng
     không diễn đạt được
  2  dữ liệu vào sai";

/// What a command is for, and what to know of it.
const COMMANDS: &[(&str, &str, &str)] = &[
    (
        "report",
        "Lập báo cáo từ một thư mục số liệu, và in những chỗ không khớp",
        "Ghi tất cả các tệp hoặc không ghi tệp nào. Mã kết thúc là 1 nếu có chỗ lệch chưa\nđược ghi nhận (cột `known_vi`, `known_en` của checks.csv), là 2 nếu không đọc\nđược thư mục.",
    ),
    (
        "check",
        "In những chỗ không khớp trong một thư mục số liệu",
        "Mã kết thúc là 1 nếu có chỗ lệch chưa được ghi nhận, là 2 nếu không đọc được\nthư mục.",
    ),
    (
        "new",
        "Tạo thư mục để nhập số liệu: figures.xlsx và các bảng CSV của một tỉnh, một kỳ",
        "Gõ số liệu vào ô nền vàng của figures.xlsx, hoặc vào cột `value` của\nobservations.csv. Ô để trống là chưa có số liệu, không phải là số 0. Với --from,\nđề mục, chỉ tiêu, phép kiểm tra, bảng và biểu đồ lấy từ thư mục kỳ trước, số liệu\nkỳ trước đứng cạnh ô trống.",
    ),
    (
        "export",
        "Ghi số liệu của một thư mục cho hệ thống khác: DHIS2, SDMX, Excel",
        "Số liệu mà định dạng không diễn đạt được thì được nêu tên, và mã kết thúc là 1.",
    ),
    (
        "import",
        "Đưa số liệu từ hệ thống khác vào một thư mục số liệu",
        "Số liệu thay cho số cùng chỉ tiêu, địa bàn, kỳ và loại; số khác được thêm vào.\nNếu có dòng sai thì mọi dòng sai được nêu và không ghi gì, trừ khi có\n--skip-bad-rows; khi đó mã kết thúc vẫn là 2.",
    ),
    (
        "roll-up",
        "Cộng số liệu của một năm theo địa bàn và thời gian, bao nhiêu dòng cũng được",
        "Thư mục có indicators.csv, places.csv (place,within) và figures.csv\n(indicator,place,period,value,known_on,revision), số liệu theo tháng. Không có\nplaces.csv thì địa bàn là của cả nước vào ngày cuối năm.",
    ),
    (
        "assess",
        "Trả lời một trường hợp, hoặc cả một tệp trường hợp",
        "`ansinh rules MÃ` in tệp dữ kiện để bắt đầu. Với --batch, mỗi dòng vào là một\ntrường hợp, mỗi dòng ra là một câu trả lời, theo cùng thứ tự.",
    ),
    (
        "rules",
        "Liệt kê các chế độ, hoặc nêu một chế độ: các năm có, điều khoản, tệp dữ kiện để bắt đầu",
        "",
    ),
    (
        "law",
        "Nêu các mức đang áp dụng vào một ngày, mỗi mức kèm điều khoản",
        "Không có --on thì mỗi chế độ lấy ngày cuối cùng đã rà soát.",
    ),
    ("completions", "In tập lệnh hoàn thành của shell", ""),
];

/// The words of an option: of one command, or of every command that has it.
const OPTIONS: &[(&str, &str, &str)] = &[
    (
        "",
        "language",
        "Ngôn ngữ của mọi lời cho người đọc, vi hoặc en; không có thì theo hệ thống (LC_ALL, LC_MESSAGES, LANG)",
    ),
    ("", "help", "In hướng dẫn"),
    ("", "version", "In phiên bản"),
    ("", "folder", "Thư mục số liệu, có report.toml"),
    ("roll-up", "folder", "Thư mục số liệu"),
    ("new", "folder", "Thư mục sẽ tạo; chưa có hoặc còn trống"),
    (
        "",
        "period",
        "Kỳ khác kỳ ghi trong report.toml, của thư mục có nhiều kỳ: 2018-03, 2018-Q1, 2018-H1, 2018-9M hoặc 2018",
    ),
    (
        "new",
        "period",
        "Kỳ báo cáo: 2018-H1, 2018-Q2, 2018-9M, 2018 hoặc 2018-06",
    ),
    ("", "out", "Tệp để ghi"),
    (
        "report",
        "out",
        "Nơi ghi; không có thì là out/ và tên thư mục số liệu, và kỳ nếu có --period",
    ),
    (
        "roll-up",
        "out",
        "Tệp để ghi tổng số; không có thì in ra màn hình",
    ),
    (
        "",
        "format",
        "csv, json, xlsx, dhis2-json, dhis2-csv, sdmx-csv hoặc sdmx-json",
    ),
    (
        "report",
        "format",
        "Các định dạng, cách nhau bằng dấu phẩy: html, docx, xlsx, markdown, csv, json; không ghi thì là html",
    ),
    ("", "json", "Trả lời bằng JSON"),
    (
        "new",
        "province",
        "Tỉnh báo cáo: mã số hoặc tên vào cuối kỳ",
    ),
    (
        "new",
        "from",
        "Thư mục kỳ trước để làm theo, có số liệu kỳ trước",
    ),
    (
        "export",
        "prepared",
        "Ngày lập ghi trong tệp; không có thì là hôm nay",
    ),
    ("import", "file", "Tệp số liệu"),
    ("import", "into", "Thư mục nhận số liệu, có report.toml"),
    (
        "import",
        "skip_bad_rows",
        "Ghi các dòng đúng, nêu và bỏ qua các dòng sai",
    ),
    ("roll-up", "year", "Năm"),
    (
        "",
        "known_on",
        "Trả lời theo văn bản có hiệu lực vào ngày này",
    ),
    (
        "roll-up",
        "known_on",
        "Tổng số theo số liệu đã biết vào ngày này",
    ),
    (
        "",
        "assume_unchanged",
        "Sau ngày rà soát cuối cùng, coi như pháp luật không đổi",
    ),
    (
        "",
        "id",
        "Mã chế độ, như social-protection/monthly-allowance",
    ),
    ("rules", "id", "Mã chế độ; không có thì là mọi chế độ"),
    (
        "law",
        "id",
        "Mã chế độ, hoặc `series` cho các mức dùng chung; không có thì là tất cả",
    ),
    ("", "on", "Ngày áp dụng, như tháng chi trả: 2017-06-01"),
    (
        "law",
        "on",
        "Ngày cần xem; không có thì là ngày cuối cùng đã rà soát",
    ),
    (
        "assess",
        "facts",
        "Tệp JSON có dữ kiện của trường hợp, hoặc - để đọc từ đầu vào chuẩn",
    ),
    ("assess", "batch", "Trả lời từng dòng JSON từ đầu vào chuẩn"),
    ("assess", "explain", "Nêu từng bước tính, kèm điều khoản"),
    (
        "assess",
        "local",
        "Mức riêng của tỉnh, hoặc một phương án sửa đổi: tệp JSON hoặc TOML",
    ),
    ("completions", "shell", "Tên shell"),
];

/// The command with its help in Vietnamese.
pub(crate) fn spoken(command: Command) -> Command {
    let shown = examples(&command);
    let command = own(command, "")
        .about(ABOUT)
        .after_help(format!("{shown}\n\n{EXIT_CODES}"))
        .subcommand_help_heading("Lệnh")
        .subcommand_value_name("LỆNH")
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(option("", "version"))
                .help_heading("Tùy chọn"),
        );
    COMMANDS
        .iter()
        .fold(command, |command, (name, about, note)| {
            command.mut_subcommand(name, |command| {
                let shown = examples(&command);
                let after = [shown.as_str(), note].into_iter();
                let after: Vec<&str> = after.filter(|words| !words.is_empty()).collect();
                own(command, name)
                    .about(*about)
                    .after_help(after.join("\n\n"))
            })
        })
}

/// A command with its own options in Vietnamese.
fn own(command: Command, name: &'static str) -> Command {
    command
        .help_template(TEMPLATE)
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(option("", "help")),
        )
        .mut_args(|argument| {
            let heading = if argument.is_positional() {
                "Tham số"
            } else {
                "Tùy chọn"
            };
            let words = option(name, argument.get_id().as_str());
            let argument = argument.help(words).help_heading(heading);
            // The words say what is allowed; the labels are in English.
            if argument.get_action().takes_values() {
                argument.hide_possible_values(true).hide_default_value(true)
            } else {
                argument
            }
        })
}

fn option(command: &str, id: &str) -> &'static str {
    let found = |of: &str| {
        let mut options = OPTIONS.iter();
        options.find(|(command, option, _)| *command == of && *option == id)
    };
    found(command)
        .or_else(|| found(""))
        .map_or("", |(.., words)| words)
}

/// The examples of a command; they are the same in every language.
fn examples(command: &Command) -> String {
    let all = command.get_after_help().map(ToString::to_string);
    let all = all.unwrap_or_default();
    let first = all.split("\n\n").next().unwrap_or_default();
    first
        .replacen("Examples:", "Ví dụ:", 1)
        .replacen("Example:", "Ví dụ:", 1)
}

/// `ansinh help report` as `ansinh report --help`.
pub(crate) fn without_help_command(
    mut arguments: Vec<std::ffi::OsString>,
) -> Vec<std::ffi::OsString> {
    if arguments.get(1).is_some_and(|first| first == "help") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}

/// What is wrong with the arguments; `None` for what is no mistake, as the help.
pub(crate) fn told(error: &Error) -> Option<String> {
    let of = |kind| error.get(kind).map(ToString::to_string);
    let argument = of(ContextKind::InvalidArg).unwrap_or_default();
    let value = of(ContextKind::InvalidValue).unwrap_or_default();
    let perhaps =
        |kind| of(kind).map_or_else(String::new, |near| format!("; có phải là `{near}`?"));
    let said = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::UnknownArgument => format!(
            "không có tham số `{argument}`{}",
            perhaps(ContextKind::SuggestedArg)
        ),
        ErrorKind::InvalidSubcommand => format!(
            "không có lệnh `{}`{}",
            of(ContextKind::InvalidSubcommand).unwrap_or_default(),
            perhaps(ContextKind::SuggestedSubcommand)
        ),
        ErrorKind::MissingRequiredArgument => format!("thiếu {argument}"),
        ErrorKind::MissingSubcommand => "thiếu lệnh".to_owned(),
        ErrorKind::InvalidValue if value.is_empty() => format!("{argument} cần một giá trị"),
        ErrorKind::InvalidValue => format!(
            "{argument}: không nhận `{value}`; cho phép: {}",
            of(ContextKind::ValidValue).unwrap_or_default()
        ),
        ErrorKind::ValueValidation => format!("{argument}: không đọc được `{value}`"),
        ErrorKind::ArgumentConflict => format!(
            "{argument} không dùng cùng {}",
            of(ContextKind::PriorArg).unwrap_or_default()
        ),
        _ => error.to_string(),
    };
    Some(format!(
        "{said}\nXem hướng dẫn: ansinh --help, ansinh LỆNH --help"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::Arguments;
    use clap::CommandFactory as _;

    #[test]
    fn every_command_and_option_has_its_words() {
        let command = spoken(Arguments::command());
        command.clone().debug_assert();
        for command in command.get_subcommands() {
            let name = command.get_name();
            assert!(COMMANDS.iter().any(|(known, ..)| *known == name), "{name}");
            for argument in command.get_arguments() {
                let id = argument.get_id().as_str();
                assert!(!option(name, id).is_empty(), "{name} {id}");
            }
        }
        for (command, id, _) in OPTIONS.iter().filter(|(command, ..)| !command.is_empty()) {
            let arguments = Arguments::command();
            let command = arguments.find_subcommand(command).unwrap();
            let mut options = command.get_arguments();
            assert!(options.any(|argument| argument.get_id() == id), "{id}");
        }
    }
}
