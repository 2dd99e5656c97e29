//! Which language the system speaks, of those we have.

use domain::Language;

/// What the system speaks where nobody chose: Chinese, whichever it writes, or English.
#[must_use]
pub fn system_language() -> Language {
    of_system(|name| std::env::var(name).ok(), of_settings)
}

/// The language of the environment, as gettext finds it: the locale is what the first of `LC_ALL`, `LC_MESSAGES` and
/// `LANG` says; `LANGUAGE` lists what its reader would rather have, unless the locale is none. Where no variable says
/// anything, which is how programs with windows start on macOS and Windows, the settings of the system count.
fn of_system(
    variable: impl Fn(&str) -> Option<String>,
    settings: impl FnOnce() -> Option<String>,
) -> Language {
    let said = |name: &&str| variable(name).filter(|value| !value.is_empty());
    let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(said).or_else(settings) else {
        return Language::English;
    };
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    if matches!(name, "C" | "POSIX") {
        return Language::English;
    }
    let listed = said(&"LANGUAGE").and_then(|list| list.split(':').find_map(spoken));
    listed.or_else(|| spoken(name)).unwrap_or(Language::English)
}

/// The language of a tag such as `zh_TW.UTF-8` or `en-GB`, if it is one of ours.
fn spoken(tag: &str) -> Option<Language> {
    match tag.split(['_', '-', '.', '@']).next()?.to_ascii_lowercase().as_str() {
        "zh" => Some(Language::Chinese),
        "en" => Some(Language::English),
        _ => None,
    }
}

#[cfg(any(target_os = "macos", windows))]
fn of_settings() -> Option<String> {
    sys_locale::get_locale()
}

/// Elsewhere the variables are the settings.
#[cfg(not(any(target_os = "macos", windows)))]
fn of_settings() -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(variables: &[(&str, &str)], settings: Option<&str>, expected: Language) {
        let variable = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(
            of_system(variable, || settings.map(str::to_owned)),
            expected,
            "{variables:?} {settings:?}"
        );
    }

    #[test]
    fn the_first_variable_that_says_anything_is_the_locale() {
        check(&[], None, Language::English);
        check(&[("LANG", "zh_CN.UTF-8")], None, Language::Chinese);
        check(&[("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "zh_TW.UTF-8")], None, Language::Chinese);
        check(&[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "en_GB.UTF-8")], None, Language::English);
        check(&[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "")], None, Language::Chinese);
        check(&[("LANG", "zha_CN")], None, Language::English);
    }

    #[test]
    fn a_list_of_languages_is_asked_before_the_locale_unless_there_is_none() {
        check(&[("LANG", "en_GB.UTF-8"), ("LANGUAGE", "zh_CN:en")], None, Language::Chinese);
        check(&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "de:zh_HK")], None, Language::Chinese);
        check(&[("LANG", "zh_CN.UTF-8"), ("LANGUAGE", "de:en:zh")], None, Language::English);
        check(&[("LANG", "zh_CN.UTF-8"), ("LANGUAGE", "de:fr")], None, Language::Chinese);
        check(&[("LANG", "C.UTF-8"), ("LANGUAGE", "zh_CN")], None, Language::English);
        check(&[("LANGUAGE", "zh_CN")], None, Language::English);
    }

    #[test]
    fn the_settings_count_where_no_variable_says_anything() {
        check(&[], Some("zh-Hant-TW"), Language::Chinese);
        check(&[], Some("en-GB"), Language::English);
        check(&[], Some("ja-JP"), Language::English);
        check(&[("LANG", "en_US.UTF-8")], Some("zh-Hans-CN"), Language::English);
    }
}
