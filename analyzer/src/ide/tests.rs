//! The door's features, each by one `check`: the only code here that knows the API.

mod actions;
mod binary;

use super::*;
use crate::spec::{features, limits};

mod assertions;
mod burst;
mod completion;
mod folding;
mod hierarchy;
mod highlight;
mod hints;
mod hostile;
mod linked;
mod links;
mod names;
mod print;
mod references;
mod rename;
mod run;
mod selection;
mod signature;
mod stack;
mod tokens;

/// Takes the `$0` out of a text and gives its place.
fn cursor(text: &str) -> (String, Position) {
    let at = text.find("$0").expect("a cursor in the test");
    let before = &text[..at];
    let line = u32::try_from(before.matches('\n').count()).unwrap();
    let last = before.rsplit('\n').next().unwrap();
    let column = text::width(last, Encoding::Utf16);
    (text.replacen("$0", "", 1), Position { line, column })
}

/// Without lints: they have their own tests.
fn settings(language: Language) -> Settings {
    Settings {
        language,
        encoding: Encoding::Utf16,
        features: Some(features::default_features()),
        levels: Levels::none(),
        layout: Layout::default(),
        max_findings: None,
        assertions: None,
        offers_runs: true,
        counts_references: true,
    }
}

fn open(text: &str) -> File {
    File::new(text, settings(Language::Wat))
}

/// Replaces bytes of a file.
fn edit(file: &mut File, range: text::Range, new: &str) {
    let place = |offset| file.document.position(offset, file.settings.encoding);
    let span = Span { start: place(range.start), end: place(range.end) };
    file.edit(Some(span), new);
}

/// The same text, read at once.
fn fresh(file: &File) -> File {
    let language = file.document.language();
    File::of(document::Document::new(&file.text(), language), file.settings)
}

/// The text of a span of one line.
fn spanned(text: &str, span: Span) -> String {
    assert_eq!(span.start.line, span.end.line, "{span:?}");
    let line = text.lines().nth(span.start.line as usize).unwrap_or_default();
    let from = text::offset_in_line(line, span.start.column, Encoding::Utf16);
    let to = text::offset_in_line(line, span.end.column, Encoding::Utf16);
    line[from..to].to_owned()
}

/// Findings stand below their line: `;; ^^^ error: message` (or a part of it).
fn check_diagnostics(text: &str) {
    let expected: Vec<(u32, u32, u32, &str)> = (0u32..)
        .zip(text.lines())
        .filter_map(|(line, comment)| {
            let from = comment.find('^')?;
            let to = comment.rfind('^')? + 1;
            let number = |at: usize| u32::try_from(at).unwrap();
            Some((line - 1, number(from), number(to), comment[to..].trim()))
        })
        .collect();
    let found = open(text).diagnostics();
    let shown: Vec<String> =
        found.iter().map(|it| format!("{:?} {}", it.span, it.message)).collect();
    assert_eq!(found.len(), expected.len(), "{shown:#?}");
    for (diagnostic, (line, from, to, message)) in found.iter().zip(&expected) {
        let Span { start, end } = diagnostic.span;
        let place = (start.line, start.column, end.line, end.column);
        assert_eq!(place, (*line, *from, *line, *to), "{shown:#?}");
        assert!(diagnostic.message.contains(message), "{shown:#?}");
    }
}

fn check_hover(text: &str, expect: &[&str]) {
    let (text, at) = cursor(text);
    let hover = open(&text).hover(at);
    let markdown = hover.map(|it| it.markdown).unwrap_or_default();
    if expect.is_empty() {
        assert_eq!(markdown, "", "{text}");
    }
    for part in expect {
        assert!(markdown.contains(part), "{part:?} in\n{markdown}");
    }
}

/// The definition's name stands in the text between `<|` and `|>`.
fn check_definition(text: &str) {
    let marked = text.find("<|").zip(text.find("|>"));
    let plain = text.replace("<|", "").replace("|>", "");
    let (plain, at) = cursor(&plain);
    let found = open(&plain).definition(at);
    let Some((from, to)) = marked else {
        assert_eq!(found, None);
        return;
    };
    let found = found.unwrap_or_else(|| panic!("no definition: {text}"));
    assert_eq!(spanned(&plain, found.name), text[from + 2..to], "{found:?}");
    let before = text[..from].replace("$0", "");
    assert_eq!(found.name.start.line as usize, before.matches('\n').count(), "{found:?}");
}

/// One line for each symbol: depth as blanks, kind, name, detail, selected text.
fn check_outline(text: &str, expect: &str) {
    check_symbols(text, &open(text).symbols(), expect);
}

fn check_symbols(text: &str, symbols: &[Symbol], expect: &str) {
    let mut lines = String::new();
    let mut open: Vec<(&Symbol, usize)> = symbols.iter().rev().map(|it| (it, 0)).collect();
    while let Some((symbol, depth)) = open.pop() {
        assert!(symbol.span.start <= symbol.selection.start, "{symbol:?}");
        assert!(symbol.selection.end <= symbol.span.end, "{symbol:?}");
        let selected = spanned(text, symbol.selection);
        let Symbol { name, detail, kind, children, .. } = symbol;
        lines.push_str(&format!("{:depth$}{kind:?} {name} | {detail} | {selected}\n", ""));
        open.extend(children.iter().rev().map(|it| (it, depth + 1)));
    }
    assert_eq!(lines.trim(), expect.trim());
}

#[test]
fn several_modules_are_read_as_a_script() {
    check_diagnostics(
        "\
(module $a (func $f))
  (module $b
;; ^^^^^^ only a script
    (func $f) (func call $g))
    ;;                   ^^ $g
(module)",
    );
    check_definition(
        "(module (func <|$f|>))\n(module (func $f))".replace("|>)", "|> call $0$f)").as_str(),
    );
    check_definition("(module (func $f))\n(module (func <|$f|> call $0$f))");
    // Typed and taken back.
    let mut file = open("(module (func $f))\n(modul (func $f))");
    let messages = |file: &mut File| -> Vec<String> {
        file.diagnostics().into_iter().map(|it| it.message).collect()
    };
    let before = messages(&mut file);
    assert!(before[0].contains("end of the module"), "{before:?}");
    let place = Position { line: 1, column: 6 };
    file.edit(Some(Span { start: place, end: place }), "e");
    let several = messages(&mut file);
    assert!(several.len() == 1 && several[0].contains("only a script"), "{several:?}");
    file.edit(Some(Span { start: place, end: Position { line: 1, column: 7 } }), "");
    assert_eq!(messages(&mut file), before);
}

#[test]
fn diagnostics_point_at_what_is_wrong() {
    check_diagnostics("(module (func (result i32) i32.const 1))");
    check_diagnostics(
        "\
(module
  (func (result i32)
    call $nowhere
    ;;   ^^^^^^^^ nowhere
    i32.const 1)
  (start $gone))
  ;;     ^^^^^ gone",
    );
}

#[test]
fn diagnostics_follow_an_edit() {
    let mut file = open("(module (func $f) (start $g))");
    assert_eq!(file.diagnostics().len(), 1);
    let at = |column| Position { line: 0, column };
    file.edit(Some(Span { start: at(26), end: at(27) }), "f");
    assert_eq!(file.diagnostics(), []);
    assert_eq!(file.text(), "(module (func $f) (start $f))");
    file.edit(None, "(module");
    assert_eq!(file.diagnostics().len(), 1);
}

#[test]
fn an_edit_that_changes_much_is_told_of_around_it_first() {
    let nops = "nop ".repeat(300);
    let func = format!("  (func (result i32) {nops} (i32.eqz (global.get $g)))\n");
    let most = limits::FIRST_BYTES + 4 * limits::SLICE_BYTES / 3;
    let count = most / func.len();
    let text = format!("(module (global $g i32 (i32.const 0))\n{})\n", func.repeat(count));
    let mut file = open(&text);
    assert!(file.start());
    assert_eq!(file.diagnostics_so_far(), []);
    let at = |column| Position { line: 0, column };
    file.edit(Some(Span { start: at(19), end: at(22) }), "i64");
    file.edit(Some(Span { start: at(24), end: at(27) }), "i64");
    assert!(!file.start());
    let total = |found: &[Diagnostic]| match found.last().map(|it| it.message.as_str()) {
        Some(message) if message.contains("not shown") => {
            let more: usize = message.split(' ').next().unwrap().parse().unwrap();
            found.len() - 1 + more
        }
        _ => found.len(),
    };
    let first = file.diagnostics_so_far();
    assert_eq!(first[0].span.start.line, 1);
    let counts = [total(&first), count];
    assert!(0 < counts[0] && counts[0] < counts[1], "{counts:?}");
    let slices = 1 + (0..).take_while(|_| !file.go_on()).count();
    assert!((2..8).contains(&slices), "{slices}");
    let all = file.diagnostics_so_far();
    assert_eq!(total(&all), count);
    assert_eq!(all, file.diagnostics());
}

#[test]
fn findings_without_end_are_cut_short() {
    let found = open(&"(func $f)\n".repeat(5_001)).diagnostics();
    assert_eq!(found.len(), limits::FILE_DIAGNOSTICS + 1);
    assert_eq!(found.last().unwrap().message, "4000 more findings are not shown");
}

#[test]
fn the_findings_around_the_last_edit_are_told_first() {
    let text = "(func $f)\n".repeat(101);
    let max_findings = Some(10);
    let mut file = File::new(&text, Settings { max_findings, ..settings(Language::Wat) });
    let lines = |file: &mut File| -> Vec<u32> {
        file.diagnostics().iter().map(|it| it.span.start.line).collect()
    };
    assert_eq!(lines(&mut file), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
    for (line, first) in [(50, 45), (99, 91), (2, 1)] {
        let at = Position { line, column: 0 };
        file.edit(Some(Span { start: at, end: at }), " ");
        let told: Vec<u32> = (first..first + 10).chain([first + 9]).collect();
        assert_eq!(lines(&mut file), told, "line {line}");
    }
}

#[test]
fn related_places_are_found_before_and_behind() {
    let found = open("(module (func $f)\n(func $f)\n(func $f))").diagnostics();
    let lines: Vec<_> = found.iter().map(|it| it.related[0].span.start.line).collect();
    assert_eq!(lines, [0, 0]);
}

#[test]
fn hover_explains_instructions() {
    check_hover(
        "(module (func i32.l$0oad8_s offset=4))",
        &["i32.load8_s : addr -> i32", "sign-extends", "Memory instructions", "alignment 1"],
    );
    check_hover("(module (func v128.$0any_true))", &["opcode `fd 53`", "SIMD"]);
    check_hover("(module (func $0 ))", &[]);
}

#[test]
fn hover_shows_constants_in_other_spellings() {
    check_hover("(module (func i32.const $0-1))", &["`-1`", "4294967295", "0xffffffff"]);
    check_hover("(module (func (f32.const 1.$05)))", &["`1.5`", "0x3fc00000"]);
}

#[test]
fn hover_shows_definitions() {
    let text = "\
(module
  (import \"env\" \"log\" (func $log (param i32)))
  ;; Not about it.

  ;; Adds,
  ;; truly.
  (func $add (param $a i32) (local $t i64)
    (call $log (local.get $a)) (block $out (br $out))))";
    let check = |name: &str, expect: &[&str]| {
        check_hover(&text.replace(name, &name.replacen('$', "$0$", 1)), expect)
    };
    check("call $log", &["(func $log (param i32))", "function 0", "imported"]);
    check("get $a", &["(param $a i32)", "local 0"]);
    check("br $out", &["block $out", "line 8"]);
    check("func $add", &["(func $add (param $a i32))", "function 1", "Adds,\ntruly."]);
}

#[test]
fn definition_goes_from_use_to_name() {
    check_definition("(module (func <|$f|>) (start $0$f))");
    check_definition("(module (func) (func <|$f|> (call $01)))");
    check_definition("(module (func (param <|$x|> i32) (drop (local.get $x$0))))");
    check_definition("(module (func (block <|$l|> (loop (br $0$l)))))");
    check_definition("(module (type <|$t|> (func)) (func (type $0$t)))");
    check_definition(
        "(module (global <|$g|> i32 (i32.const 0))\n (func (drop (global.get $g$0))))",
    );
    check_definition("(module (func $f (call $n$0one)))");
}

#[test]
fn references_are_the_definition_and_all_uses() {
    let text = "(module (func $f) (start $f) (func (call $f) (call 0)) (func $g))";
    let found = open(text).references(Position { line: 0, column: 15 }).unwrap();
    assert_eq!(found.definition.start.column, 14);
    let columns: Vec<u32> = found.uses.iter().map(|it| it.start.column).collect();
    assert_eq!(columns, [25, 41, 51]);
}

#[test]
fn the_outline_is_the_module_with_its_fields() {
    check_outline(
        "\
(module $m
  (type $t (func (param i32)))
  (import \"env\" \"f\" (func $f (type $t)))
  (memory (export \"mem\") 1)
  (global $g (mut i32) (i32.const 0))
  (func $main (param $x i32) (result i32) ;; comment
    local.get $x)
  (export \"main\" (func $main))
  (data (i32.const 0) \"hi\"))",
        "\
Module $m |  | $m
 Type $t | (func (param i32)) | $t
 Func $f | \"env\" \"f\" (func $f (type $t)) | import
 Memory memory \"mem\" | (export \"mem\") 1 | memory
 Global $g | (mut i32) | $g
 Func $main | (param $x i32) (result i32) | $main
 Export export \"main\" | (func $main) | export
 Data data |  | data",
    );
}

#[test]
fn an_unclosed_module_still_has_an_outline() {
    check_outline("(module (func $a", "Module module |  | module\n Func $a |  | $a");
    check_outline("(func $a) (func $b)", "Func $a |  | $a\nFunc $b |  | $b");
}

fn open_script(text: &str) -> File {
    File::new(text, settings(Language::Wast))
}

const SCRIPT: &str = "\
(module $a (func $f (export \"f\")) (start $f))
;; The second.
(module $b
  ;; Its own.
  (func $f (result i32) (i32.const 1))
  (func (drop (call $f))))
(assert_return (invoke $b \"f\") (i32.const 1))
(assert_invalid (module (func $f) (start $g)) \"unknown function\")
(invoke $a \"f\")";

#[test]
fn names_in_a_script_are_those_of_their_module() {
    let at = |line, column| Position { line, column };
    let mut file = open_script(SCRIPT);
    assert_eq!(file.diagnostics(), []);
    assert_eq!(file.definition(at(0, 42)).unwrap().name.start, at(0, 17));
    assert_eq!(file.definition(at(5, 21)).unwrap().name.start, at(4, 8));
    let found = file.references(at(4, 8)).unwrap();
    assert_eq!(found.uses.iter().map(|it| it.start).collect::<Vec<_>>(), [at(5, 20)]);
    let module = file.definition(at(6, 24)).unwrap();
    assert_eq!(
        (module.name.start, module.target.start, module.target.end.line),
        (at(2, 8), at(2, 0), 5)
    );
    assert_eq!(file.references(at(8, 8)).unwrap().definition.start, at(0, 8));
}

#[test]
fn hover_looks_into_the_modules_of_a_script() {
    let at = |line, column| Position { line, column };
    let mut file = open_script(SCRIPT);
    let said = file.hover(at(5, 21)).unwrap().markdown;
    assert_eq!(said, "```wat\n(func $f (result i32))\n```\nfunction 0\n\n---\nIts own.");
    assert_eq!(file.hover(at(8, 8)).unwrap().markdown, "```wat\n(module $a)\n```\nmodule");
    assert!(file.hover(at(4, 26)).unwrap().markdown.contains("i32.const"));
}

fn check_script_outline(text: &str, expect: &str) {
    check_symbols(text, &open_script(text).symbols(), expect);
}

#[test]
fn the_outline_of_a_script_is_its_directives() {
    check_script_outline(
        SCRIPT,
        "\
Module $a |  | $a
 Func $f | (export \"f\") | $f
 Start start | $f | start
Module $b |  | $b
 Func $f | (result i32) | $f
 Func func |  | func
Assertion assert_return \"f\" | (invoke $b \"f\") (i32.const 1) | \"f\"
Assertion assert_invalid \"unknown function\" |  | \"unknown function\"
 Module module |  | module
  Func $f |  | $f
  Start start | $g | start
Action invoke \"f\" |  | \"f\"",
    );
}

#[test]
fn the_outline_of_a_component_is_what_has_names() {
    let text = "\
(component $c (core module $m (func $f)) (core instance $i (instantiate $m))
  (component (type $t string) (core module $n)) (import \"x\" (func)))
(component instance $j $c)";
    check_script_outline(
        text,
        "\
Component $c |  | $c
 Module $m |  | $m
  Func $f |  | $f
 Instance $i |  | $i
 Component component |  | component
  Type $t |  | $t
  Module $n |  | $n
 Import import \"x\" |  | \"x\"
Instance $j | $c | $j",
    );
}

/// The findings with lints, as code, tag and the text under each.
fn linted(file: &mut File) -> Vec<(&'static str, Option<Tag>, String)> {
    let text = file.text();
    let found = file.diagnostics().into_iter();
    found.map(|it| (it.code, it.tag, spanned(&text, it.span))).collect()
}

fn open_linted(text: &str) -> File {
    File::new(text, Settings { levels: Levels::default(), ..settings(Language::Wat) })
}

#[test]
fn lints_are_told_when_there_are_no_errors_and_fade_what_is_unused() {
    let mut file = open_linted("(module (func $a) (func $b (export \"b\") loop end))");
    let expect = [
        ("unused-function", Some(Tag::Unnecessary), "$a".to_owned()),
        ("loop-without-branch", None, "loop".to_owned()),
    ];
    assert_eq!(linted(&mut file), expect);
    let at = Position { line: 0, column: 16 };
    file.edit(Some(Span { start: at, end: at }), " get_local 0");
    let renamed = ("syntax", Some(Tag::Deprecated), "get_local".to_owned());
    assert_eq!(linted(&mut file), [renamed], "an error comes alone; an old word is struck");
    let mut levels = Levels::default();
    levels.set(lint::Lint::LoopWithoutBranch, lint::Level::Deny);
    let text = "(func (export \"b\") loop end)";
    let mut file = File::new(text, Settings { levels, ..settings(Language::Wat) });
    assert_eq!(file.diagnostics()[0].severity, Severity::Error);
    file.set_settings(settings(Language::Wat));
    assert_eq!(linted(&mut file), []);
}

#[test]
fn lints_of_long_texts_wait_until_they_are_asked_for() {
    let long = "(func (export \"b\"))\n;;".to_owned() + &"x".repeat(limits::LINTED_BYTES);
    let mut file = open_linted(&("(func $a)".to_owned() + &long));
    assert_eq!(linted(&mut file), []);
    assert!(file.owes_lints());
    let task = file.lint_task().expect("lints are owed");
    assert!(file.accept(task.run()) && !file.owes_lints());
    let unused = ("unused-function", Some(Tag::Unnecessary), "$a".to_owned());
    assert_eq!(linted(&mut file), [unused]);
    let at = Position { line: 0, column: 0 };
    file.edit(Some(Span { start: at, end: at }), " ");
    assert!(file.owes_lints() && linted(&mut file).is_empty(), "an edit makes them old");
    assert!(!open_linted("(func $a)").owes_lints());
}

#[test]
fn lints_of_a_script_are_those_of_its_modules_without_errors() {
    let text =
        "(module (func $a))\n(module (func $b) (func drop))\n(module $c (func $x (local i64)))";
    let levels = Levels::default();
    let mut file = File::new(text, Settings { levels, ..settings(Language::Wast) });
    let codes: Vec<_> = linted(&mut file).into_iter().map(|it| (it.0, it.2)).collect();
    let expect = [
        ("unused-function", "$a"),
        ("validation", "drop"),
        ("unused-function", "$x"),
        ("unused-local", "(local i64)"),
    ];
    assert_eq!(codes, expect.map(|(code, text)| (code, text.to_owned())));
    let at = Position { line: 2, column: 25 };
    let fixes = file.fixes(Span { start: at, end: at });
    assert_eq!(fixes[0].finding.code, "unused-local");
    let fixed = applied(&mut file, &fixes[0].edits);
    assert_eq!(fixed, text.replace(" (local i64)", ""));
    // Lints of a long script wait, too.
    let long = text.to_owned() + "\n;;" + &"x".repeat(limits::LINTED_BYTES);
    let mut file = File::new(&long, Settings { levels, ..settings(Language::Wast) });
    assert_eq!(linted(&mut file).len(), 1);
    let task = file.lint_task().expect("lints are owed");
    assert!(file.accept(task.run()));
    assert_eq!(linted(&mut file).len(), 4);
}

/// The titles of the fixes at the cursor, and the text behind the first.
fn check_fixes(text: &str, titles: &[&str], fixed: &str) {
    let (text, at) = cursor(text);
    let mut file = open_linted(&text);
    let fixes = file.fixes(Span { start: at, end: at });
    let found: Vec<&str> = fixes.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(found, titles, "{text}");
    for edit in fixes.first().map_or(&[][..], |it| &it.edits).iter().rev() {
        file.edit(Some(edit.span), &edit.new);
    }
    assert_eq!(file.text(), fixed);
}

#[test]
fn fixes_are_offered_where_their_findings_are() {
    let old = "(func (param i32) get_lo$0cal 0 drop)";
    let title = "replace with `local.get`, as `get_local` is called now";
    check_fixes(old, &[title], "(func (param i32) local.get 0 drop)");
    let local = "(func (export \"\u{e9}\")\n (local $0$x i32))";
    check_fixes(local, &["remove local $x"], "(func (export \"\u{e9}\"))");
    check_fixes(
        "(func (export \"f\") $0\n (local $x i32))",
        &[],
        "(func (export \"f\") \n (local $x i32))",
    );
    let guess = "(func $print) (func (export \"f\") call $prn$0t)";
    check_fixes(
        guess,
        &["replace with `$print`"],
        "(func $print) (func (export \"f\") call $print)",
    );
}

#[test]
fn where_nobody_has_chosen_a_proposal_waits_for_its_words() {
    let text = "(type $f (func)) (tag (result i32))";
    let codes = |file: &mut File| -> Vec<&str> {
        file.diagnostics().into_iter().map(|it| it.code).collect()
    };
    let mut file = File::new(text, Settings { features: None, ..settings(Language::Wat) });
    assert_eq!(codes(&mut file), ["validation"]);
    let at = Position { line: 0, column: 16 };
    file.edit(Some(Span { start: at, end: at }), " (type (cont $f))");
    assert_eq!(codes(&mut file), [""; 0], "a continuation type switches stack switching on");
    let features = Some(Features::all());
    let mut file = File::new(text, Settings { features, ..settings(Language::Wat) });
    assert_eq!(codes(&mut file), [""; 0], "a choice is taken as it is");
    // Each module of a script is judged by itself.
    let script =
        format!("(module {text})\n(module (type $f (func)) (type (cont $f)) (tag (result i32)))");
    let mut file = File::new(&script, Settings { features: None, ..settings(Language::Wast) });
    let lines: Vec<u32> = file.diagnostics().iter().map(|it| it.span.start.line).collect();
    assert_eq!(lines, [0]);
}

/// Applies edits that all mean the text as it is; they must come in order and apart.
fn applied(file: &mut File, edits: &[Edit]) -> String {
    assert!(edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{edits:?}");
    for edit in edits.iter().rev() {
        file.edit(Some(edit.span), &edit.new);
    }
    file.text()
}

const SPACES: Tabs = Tabs { size: 4, are_spaces: true };

#[test]
fn formatting_follows_settings_and_else_the_editor() {
    let text = "(module\r\n(func ;; \u{1f600}\r\n nop\t)  (memory 1))";
    let laid = |step: &str| {
        format!(
            "(module\r\n{step}(func ;; \u{1f600}\r\n{step}{step}nop\r\n{step})\r\n{step}(memory 1)\r\n)\r\n"
        )
    };
    for encoding in [Encoding::Utf8, Encoding::Utf16] {
        let layout = Layout { width: None, indent: Some(3) };
        let chosen = Settings { encoding, layout, ..settings(Language::Wat) };
        let edits = File::new(text, chosen).format(SPACES);
        assert_eq!(applied(&mut File::new(text, chosen), &edits), laid("   "));
        let mut file = File::new(text, Settings { encoding, ..settings(Language::Wat) });
        let edits = file.format(SPACES);
        assert_eq!(applied(&mut file, &edits), laid("    "));
        assert_eq!(file.format(SPACES), [], "it is laid out");
        let edits = file.format(Tabs { size: 8, are_spaces: false });
        assert_eq!(applied(&mut file, &edits), laid("  "));
    }
}

#[test]
fn a_range_formats_the_fields_that_it_touches() {
    let text = "(module\n(func  $a)\n(func  $b)\n\n(func  $c)\n(func $d (\n)";
    let check = |from: (u32, u32), to: (u32, u32), expect: &str| {
        let mut file = open(text);
        let at = |(line, column)| Position { line, column };
        let edits = file.format_range(Span { start: at(from), end: at(to) }, SPACES);
        assert_eq!(applied(&mut file, &edits), expect);
    };
    let b = text.replace("(func  $b)", "    (func $b)");
    check((2, 0), (3, 0), &b);
    check((2, 3), (2, 3), &b);
    check((2, 0), (2, 10), &b);
    check((3, 0), (3, 0), text);
    check((9, 0), (4, 3), &text.replace("(func  $c)", "    (func $c)"));
}

/// The character before `$0` was just typed.
fn check_typed(text: &str, typed: Typed, expect: &str) {
    let (text, at) = cursor(text);
    let mut file = open(&text);
    let edits = file.format_typed(at, typed, Tabs { size: 2, are_spaces: true });
    assert_eq!(applied(&mut file, &edits), expect, "{text}");
}

#[test]
fn a_new_line_is_indented_by_what_is_open() {
    let check = |text: &str, expect: &str| check_typed(text, Typed::LineEnd, expect);
    check("(module\n$0", "(module\n  ");
    check("(module\n$0)", "(module\n)");
    check("(module\n  (func $f\n$0", "(module\n  (func $f\n    ");
    check("(module\n  (func $f\n  $0  )\n)", "(module\n  (func $f\n  )\n)");
    check("(module\n  (func)\n$0\n)", "(module\n  (func)\n  \n)");
    check("(module\n(func)\n$0\n(func))", "(module\n(func)\n\n(func))");
    check("(func\n\tblock\n$0)", "(func\n\tblock\n)");
    check("(func\n\tblock\n$0\n)", "(func\n\tblock\n\t\t\n)");
    check("(func\n  block\n    end\n$0)", "(func\n  block\n  end\n)");
    check("(func\n  if\n    else\n$0\n  end)", "(func\n  if\n  else\n    \n  end)");
    check("(func\n  (if (local.get 0)\n$0(then)))", "(func\n  (if (local.get 0)\n    (then)))");
    check("(; a\n$0 b ;)", "(; a\n b ;)");
    check("(module (func)\n\n$0", "(module (func)\n\n  ");
    check("$0", "");
}

#[test]
fn a_closing_parenthesis_takes_its_line_along() {
    let check = |text: &str, expect: &str| check_typed(text, Typed::Close, expect);
    check("(module\n  (func\n    nop\n    )$0", "(module\n  (func\n    nop\n  )");
    check("(module\n  (func)\n  )$0", "(module\n  (func)\n)");
    check("(module\n  (func\n    (nop)$0", "(module\n  (func\n    (nop)");
    check("(module\n  (func\n  ;; )$0", "(module\n  (func\n  ;; )");
    check("(func\n   ))$0", "(func\n   ))");
    check("  )$0", ")");
}
