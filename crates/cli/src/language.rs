//! Which language a person is answered in.

use ansinh::Language;

use crate::arguments::Spoken;

/// The language that the arguments ask for, before they are read: the help is in it too.
pub(crate) fn asked(arguments: impl Iterator<Item = std::ffi::OsString>) -> Option<Spoken> {
    let mut follows = false;
    let mut asked = None;
    for argument in arguments {
        let Some(argument) = argument.to_str() else {
            follows = false;
            continue;
        };
        let value = argument.strip_prefix("--language=");
        let value = value.or_else(|| follows.then_some(argument));
        asked = match value {
            Some("vi") => Some(Spoken::Vi),
            Some("en") => Some(Spoken::En),
            _ => asked,
        };
        follows = argument == "--language";
    }
    asked
}

/// The one asked for; otherwise the locale's, if it is Vietnamese; otherwise English.
pub(crate) fn chosen(
    asked: Option<Spoken>,
    environment: impl Fn(&str) -> Option<String>,
) -> Language {
    match asked {
        Some(Spoken::Vi) => Language::Vietnamese,
        Some(Spoken::En) => Language::English,
        None => of_locale(environment),
    }
}

/// POSIX: the first of these that is set and not empty decides.
fn of_locale(environment: impl Fn(&str) -> Option<String>) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(environment)
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    let language = locale.split(['_', '.', '@']).next().unwrap_or_default();
    if language.eq_ignore_ascii_case("vi") {
        Language::Vietnamese
    } else {
        Language::English
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[(&str, &str)]) -> Language {
        chosen(None, |name| {
            let found = values.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_locale_decides() {
        assert_eq!(of(&[]), Language::English);
        assert_eq!(of(&[("LANG", "vi_VN.UTF-8")]), Language::Vietnamese);
        assert_eq!(of(&[("LANG", "vie_x")]), Language::English);
        let mixed = [("LC_ALL", ""), ("LC_MESSAGES", "en_GB"), ("LANG", "vi_VN")];
        assert_eq!(of(&mixed), Language::English);
        assert_eq!(of(&[("LC_ALL", "vi"), ("LANG", "C")]), Language::Vietnamese);
    }
}
