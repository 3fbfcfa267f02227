//! The project file, `wasmscope.toml`: how lints are taken, what is accepted, how texts look.
//!
//! ```toml
//! features = ["wasm3", "-threads"]    # as with `--features`; or a table of `name = bool`
//! max-findings = 200                  # that an editor is told about one text
//!
//! [lints]
//! unused-local = "deny"               # allow, hint, warn or deny
//!
//! [format]
//! width = 80
//! indent = 4
//! ```
//!
//! Text in, settings and findings out: which file it is and who wins over it, front ends know.
//! What cannot be understood is a finding and never passed over; the rest counts nevertheless.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use wasmparser::WasmFeatures;

use crate::spec::features;
use crate::text::Range;
use crate::wat::format::Options;
use crate::wat::lint::{Level, Levels, Lint};
use crate::wat::symbols::nearest;

/// The name of the file.
pub const FILE_NAME: &str = "wasmscope.toml";

/// Columns that a line may have.
pub const WIDTHS: RangeInclusive<u32> = 20..=1000;

/// Columns that a step to the right may have.
pub const INDENTS: RangeInclusive<u32> = 0..=16;

/// Findings that an editor may be told about one text.
pub const FINDINGS: RangeInclusive<u32> = 1..=100_000;

/// The keys of `[format]`.
const FORMAT_KEYS: [&str; 2] = ["width", "indent"];

/// What somebody has chosen; what is left out is as ever.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Lints that are taken in another way; of two for one lint the last counts.
    pub lints: Vec<(Lint, Level)>,
    /// The proposals that are accepted.
    pub features: Option<WasmFeatures>,
    /// Columns of a line, in [`WIDTHS`].
    pub width: Option<u32>,
    /// Columns of a step to the right, in [`INDENTS`].
    pub indent: Option<u32>,
    /// Findings that an editor is told about one text, in [`FINDINGS`].
    pub max_findings: Option<u32>,
    /// Whether the assertions of scripts are tried while they are edited. Only who opens a project
    /// can choose that, not its file.
    pub run_assertions: Option<bool>,
    /// Whether what can be run has a lens. An editor's to choose, too.
    pub run_lenses: Option<bool>,
    /// Whether lenses say how often things are used. An editor's to choose, too.
    pub reference_lenses: Option<bool>,
    /// Operators that one directive of such a script may execute.
    pub directive_steps: Option<u64>,
    /// Operators that all of its directives may execute together.
    pub script_steps: Option<u64>,
}

/// Something in the file that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Bytes of the file's text.
    pub range: Range,
    /// What was found and what was expected; lower case, no full stop.
    pub message: String,
}

impl Config {
    /// Reads a file's text. Findings come in the order of the text: those of the syntax, or if there
    /// are none, words that are not understood.
    #[must_use]
    pub fn parse(text: &str) -> (Config, Vec<Finding>) {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut reader = Reader { config: Config::default(), findings: Vec::new() };
        reader.file(table.get_ref());
        let broken = errors.iter().map(|error| Finding {
            range: range(error.span().unwrap_or_default()),
            message: error.message().to_owned(),
        });
        // What stands in for something broken need not be told to be wrong, too.
        let mut findings = if errors.is_empty() { reader.findings } else { broken.collect() };
        findings.sort_by_key(|it| it.range);
        (reader.config, findings)
    }

    /// The settings in somebody's words: names and levels of lints, names of features. What cannot
    /// be understood is told, and the rest counts.
    #[must_use]
    pub fn of_words(lints: &[(&str, &str)], features: Option<&[&str]>) -> (Config, Vec<String>) {
        let (mut config, mut wrong) = (Config::default(), Vec::new());
        for (name, word) in lints {
            match lint(name).and_then(|lint| Ok((lint, level(word)?))) {
                Ok(pair) => config.lints.push(pair),
                Err(message) => wrong.push(message),
            }
        }
        match features.map(feature_list) {
            None => {}
            Some(Ok(features)) => config.features = Some(features),
            Some(Err(words)) => wrong.extend(words.into_iter().map(|(_, message)| message)),
        }
        (config, wrong)
    }

    /// Chooses what a key of `[format]` says.
    ///
    /// # Errors
    /// The key or the number is none; the message says which there are.
    pub fn choose_format(&mut self, key: &str, value: Option<u64>) -> Result<(), String> {
        let (slot, within) = match key {
            "width" => (&mut self.width, WIDTHS),
            "indent" => (&mut self.indent, INDENTS),
            _ => return Err(unknown("key", key, nearest(key, FORMAT_KEYS.into_iter()))),
        };
        let value = value.and_then(|it| u32::try_from(it).ok()).filter(|it| within.contains(it));
        *slot = value.or(*slot);
        value.map(drop).ok_or_else(|| expected_number(&within))
    }

    /// Chooses how many findings an editor is told about one text.
    ///
    /// # Errors
    /// The number is none; the message says which there are.
    pub fn choose_max_findings(&mut self, value: Option<u64>) -> Result<(), String> {
        let value = value.and_then(|it| u32::try_from(it).ok()).filter(|it| FINDINGS.contains(it));
        self.max_findings = value.or(self.max_findings);
        value.map(drop).ok_or_else(|| expected_number(&FINDINGS))
    }

    /// These settings, and on top of them others that win over them.
    #[must_use]
    pub fn with(mut self, over: &Config) -> Config {
        self.lints.extend_from_slice(&over.lints);
        Config {
            lints: self.lints,
            features: over.features.or(self.features),
            width: over.width.or(self.width),
            indent: over.indent.or(self.indent),
            max_findings: over.max_findings.or(self.max_findings),
            run_lenses: over.run_lenses.or(self.run_lenses),
            reference_lenses: over.reference_lenses.or(self.reference_lenses),
            run_assertions: over.run_assertions.or(self.run_assertions),
            directive_steps: over.directive_steps.or(self.directive_steps),
            script_steps: over.script_steps.or(self.script_steps),
        }
    }

    /// Chooses what a key says of the assertions of scripts: a number of operators.
    ///
    /// # Errors
    /// The key or the number is none; the message says which there are.
    pub fn choose_steps(&mut self, key: &str, value: Option<u64>) -> Result<(), String> {
        let slot = match key {
            "directiveSteps" => &mut self.directive_steps,
            "scriptSteps" => &mut self.script_steps,
            _ => {
                let keys = ["run", "directiveSteps", "scriptSteps"];
                return Err(unknown("key", key, nearest(key, keys.into_iter())));
            }
        };
        let value = value.filter(|it| *it > 0);
        *slot = value.or(*slot);
        value.map(drop).ok_or_else(|| "expected a number from 1 on".to_owned())
    }

    /// How each lint is taken.
    #[must_use]
    pub fn levels(&self) -> Levels {
        let mut levels = Levels::default();
        for (lint, level) in &self.lints {
            levels.set(*lint, *level);
        }
        levels
    }

    /// The proposals that are accepted, whether somebody has chosen them or not.
    #[must_use]
    pub fn features(&self) -> WasmFeatures {
        self.features.unwrap_or_else(features::default_features)
    }

    /// How texts are laid out.
    #[must_use]
    pub fn format(&self) -> Options {
        let usual = Options::default();
        Options {
            width: self.width.unwrap_or(usual.width),
            indent: self.indent.unwrap_or(usual.indent),
        }
    }
}

/// The lint with a name.
///
/// # Errors
/// There is none; the message says which one is spelled alike.
pub fn lint(name: &str) -> Result<Lint, String> {
    Lint::of_name(name).ok_or_else(|| unknown("lint", name, Lint::nearest(name)))
}

/// The level with a name.
///
/// # Errors
/// There is none; the message says which there are.
pub fn level(word: &str) -> Result<Level, String> {
    Level::of_word(word)
        .ok_or_else(|| format!("unknown level `{word}`; expected allow, hint, warn or deny"))
}

/// What a list of features means; see [`features::parse`] for its words.
///
/// # Errors
/// For each word that is none: its place in the list, and a message.
pub fn feature_list(words: &[&str]) -> Result<WasmFeatures, Vec<(usize, String)>> {
    let wrong = |(at, word): (usize, &&str)| match features::parse(word) {
        // A comma would make several words of it.
        Ok(_) if !word.contains(',') && !word.trim().is_empty() => None,
        _ => Some((at, unknown_feature(word))),
    };
    let wrong: Vec<(usize, String)> = words.iter().enumerate().filter_map(wrong).collect();
    match features::parse(&words.join(",")) {
        Ok(features) if wrong.is_empty() => Ok(features),
        _ => Err(wrong),
    }
}

fn expected_number(within: &RangeInclusive<u32>) -> String {
    format!("expected a number from {} to {}", within.start(), within.end())
}

fn unknown_feature(word: &str) -> String {
    let bare = word.trim_start_matches('-').replace('_', "-");
    let names: Vec<String> = features::names().collect();
    unknown("feature", word, nearest(&bare, names.iter().map(String::as_str)))
}

fn unknown(what: &str, word: &str, near: Option<&str>) -> String {
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!("unknown {what} `{word}`{near}")
}

/// A text has at most 2³² bytes; an editor's is far shorter.
fn range(span: std::ops::Range<usize>) -> Range {
    let at = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    Range::new(at(span.start), at(span.end))
}

/// Walks over the tables of the file, which are three deep at most.
struct Reader {
    config: Config,
    findings: Vec<Finding>,
}

/// The keys and values of a table, in the order of the text.
fn entries<'t>(table: &'t DeTable<'_>) -> Vec<(&'t str, Range, &'t Spanned<DeValue<'t>>)> {
    let entries = table.iter();
    let mut entries: Vec<_> =
        entries.map(|(key, value)| (key.get_ref().as_ref(), range(key.span()), value)).collect();
    entries.sort_by_key(|it| it.1);
    entries
}

impl Reader {
    fn say(&mut self, range: Range, message: impl Display) {
        self.findings.push(Finding { range, message: message.to_string() });
    }

    fn expected(&mut self, value: &Spanned<DeValue<'_>>, what: &str) {
        let found = value.get_ref().type_str();
        self.say(range(value.span()), format!("expected {what}, found {found}"));
    }

    fn unknown_key(&mut self, range: Range, key: &str, keys: &[&str]) {
        let message = match nearest(key, keys.iter().copied()) {
            Some(near) => unknown("key", key, Some(near)),
            None => format!("unknown key `{key}`; expected {}", keys.join(", ")),
        };
        self.say(range, message);
    }

    fn file(&mut self, table: &DeTable<'_>) {
        for (key, range, value) in entries(table) {
            match (key, value.get_ref()) {
                ("lints", DeValue::Table(table)) => self.lints(table),
                ("features", DeValue::Table(table)) => self.feature_table(table),
                ("features", DeValue::Array(list)) => self.feature_list(list),
                ("format", DeValue::Table(table)) => self.format(table),
                ("max-findings", _) => {
                    let chosen = self.config.choose_max_findings(number(value));
                    self.within(value, chosen);
                }
                ("features", _) => {
                    let what = "a list of names, or a table of `name = true` or `name = false`";
                    self.expected(value, what);
                }
                ("lints" | "format", _) => self.expected(value, "a table"),
                _ => self.unknown_key(range, key, &["lints", "features", "format", "max-findings"]),
            }
        }
    }

    fn lints(&mut self, table: &DeTable<'_>) {
        for (key, range, value) in entries(table) {
            let Some(word) = value.get_ref().as_str() else {
                self.expected(value, "\"allow\", \"hint\", \"warn\" or \"deny\"");
                continue;
            };
            match (lint(key), level(word)) {
                (Ok(lint), Ok(level)) => self.config.lints.push((lint, level)),
                (Err(message), _) => self.say(range, message),
                (_, Err(message)) => self.say(self::range(value.span()), message),
            }
        }
    }

    fn feature_list(&mut self, list: &[Spanned<DeValue<'_>>]) {
        let mut words = Vec::new();
        for value in list {
            match value.get_ref().as_str() {
                Some(word) => words.push((word, range(value.span()))),
                None => self.expected(value, "the name of a feature in quotes"),
            }
        }
        self.take_features(&words);
    }

    /// A table has no order: profiles come first, whatever their place.
    fn feature_table(&mut self, table: &DeTable<'_>) {
        let mut words: BTreeMap<(bool, Range), String> = BTreeMap::new();
        for (key, range, value) in entries(table) {
            let Some(on) = value.get_ref().as_bool() else {
                self.expected(value, "true or false");
                continue;
            };
            let is_name = features::names().any(|name| name == key.replace('_', "-"));
            let word = if on { key.to_owned() } else { format!("-{key}") };
            words.insert((is_name, range), word);
        }
        let words: Vec<(&str, Range)> =
            words.iter().map(|((_, range), word)| (word.as_str(), *range)).collect();
        self.take_features(&words);
    }

    fn take_features(&mut self, words: &[(&str, Range)]) {
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        match feature_list(&names) {
            Ok(features) => self.config.features = Some(features),
            Err(wrong) => {
                for (at, message) in wrong {
                    let range = words.get(at).map(|(_, range)| *range).unwrap_or_default();
                    self.say(range, message);
                }
            }
        }
    }

    fn format(&mut self, table: &DeTable<'_>) {
        for (key, range, value) in entries(table) {
            if !FORMAT_KEYS.contains(&key) {
                self.unknown_key(range, key, &FORMAT_KEYS);
                continue;
            }
            let chosen = self.config.choose_format(key, number(value));
            self.within(value, chosen);
        }
    }

    /// Says that a number lies outside of its bounds.
    fn within(&mut self, value: &Spanned<DeValue<'_>>, chosen: Result<(), String>) {
        if let Err(message) = chosen {
            let found = value.get_ref().type_str();
            self.say(range(value.span()), format!("{message}, found {found}"));
        }
    }
}

fn number(value: &Spanned<DeValue<'_>>) -> Option<u64> {
    let number = value.get_ref().as_integer()?;
    u64::from_str_radix(number.as_str(), number.radix()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The findings as the text under each and its message.
    fn check(text: &str, expect: &[(&str, &str)]) -> Config {
        let (config, findings) = Config::parse(text);
        let found: Vec<(&str, &str)> =
            findings.iter().map(|it| (it.range.of(text), it.message.as_str())).collect();
        assert_eq!(found, expect, "{text}");
        config
    }

    #[test]
    fn a_file_says_how_lints_features_and_layout_are() {
        let text = "features = [\"wasm2\", \"threads\", \"-simd\"]\n\
                    [lints]\nunused-local = \"deny\"\nunused-type = 'allow'\n\
                    [format]\nwidth = 80\nindent = 0x4\n";
        let config = check(text, &[]);
        let levels = config.levels();
        assert_eq!(levels.of(Lint::UnusedLocal), Level::Deny);
        assert_eq!(levels.of(Lint::UnusedType), Level::Allow);
        assert_eq!(levels.of(Lint::UnusedFunction), Level::Warn);
        let expect = (WasmFeatures::WASM2 | WasmFeatures::THREADS) - WasmFeatures::SIMD;
        assert_eq!(config.features(), expect);
        assert_eq!(config.format(), Options { width: 80, indent: 4 });
        assert_eq!(check("", &[]), Config::default());
    }

    #[test]
    fn features_in_a_table_start_from_their_profile() {
        let config = check("[features]\nsimd = false\nwasm2 = true\nthreads = true", &[]);
        let expect = (WasmFeatures::WASM2 | WasmFeatures::THREADS) - WasmFeatures::SIMD;
        assert_eq!(config.features, Some(expect));
        let config = check("features.gc = false", &[]);
        assert_eq!(config.features, Some(features::default_features() - WasmFeatures::GC));
    }

    #[test]
    fn what_is_not_understood_is_told_and_the_rest_counts() {
        let levels = "unknown level `wran`; expected allow, hint, warn or deny";
        let text = "[lints]\nunused-locl = \"warn\"\nunused-tag = \"wran\"\nempty-table = \"deny\"";
        let config = check(
            text,
            &[
                ("unused-locl", "unknown lint `unused-locl`; did you mean `unused-local`?"),
                ("\"wran\"", levels),
            ],
        );
        assert_eq!(config.lints, [(Lint::EmptyTable, Level::Deny)]);
        check("[lint]\na = 1", &[("lint", "unknown key `lint`; did you mean `lints`?")]);
        let key = "unknown key `colour`; expected lints, features, format, max-findings";
        check("colour = 1", &[("colour", key)]);
        let number = "expected a number from 20 to 1000, found integer";
        check("[format]\nwidth = 3\n", &[("3", number)]);
        check("[format]\nwidth = -30\n", &[("-30", number)]);
        let number = "expected a number from 1 to 100000, found integer";
        check("max-findings = 0", &[("0", number)]);
        assert_eq!(check("max-findings = 7", &[]).max_findings, Some(7));
        check("format = 3", &[("3", "expected a table, found integer")]);
        let feature = "unknown feature `-sims`; did you mean `simd`?";
        check("features = [\"gc\", \"-sims\"]", &[("\"-sims\"", feature)]);
        let both = "unknown feature `gc,simd`; did you mean `simd`?";
        check("features = [\"gc,simd\"]", &[("\"gc,simd\"", both)]);
        check("[features]\nwasm1 = false", &[("wasm1", "unknown feature `-wasm1`")]);
    }

    #[test]
    fn broken_files_are_findings() {
        let (config, findings) = Config::parse("[lints]\nunused-local = \n[format]\nwidth = 90");
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert_eq!(config.width, Some(90));
        for text in ["[", "a = ", "\"", "[[[[", "a.b.c = {", "\u{feff}= 1", "[lints]\n[lints]"] {
            assert!(!Config::parse(text).1.is_empty(), "{text}");
        }
        let deep = format!("a = {}1{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(!Config::parse(&deep).1.is_empty());
    }

    #[test]
    fn what_stands_nearer_wins() {
        let (base, _) = Config::parse("features = ['wasm1']\n[lints]\nunused-tag = 'deny'");
        let (over, _) = Config::parse("[lints]\nunused-tag = 'hint'\n[format]\nindent = 8");
        let both = base.with(&over);
        assert_eq!(both.levels().of(Lint::UnusedTag), Level::Hint);
        assert_eq!((both.features(), both.format().indent), (WasmFeatures::WASM1, 8));
    }
}
