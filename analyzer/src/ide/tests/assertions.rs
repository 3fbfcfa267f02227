//! Assertions of scripts: what an editor is told, and what an edit costs.

use std::sync::atomic::AtomicBool;

use super::*;

fn script(text: &str) -> File {
    let assertions = Some(Steps { directive: 10_000, script: 100_000 });
    File::new(text, Settings { assertions, ..settings(Language::Wast) })
}

/// Runs what is owed; says how many directives that were.
fn settle(file: &mut File) -> usize {
    let Some(task) = file.assertion_task() else { return 0 };
    let run = task.run(&AtomicBool::new(false));
    let executed = run.executed();
    assert!(file.accept_assertions(run));
    assert!(!file.owes_assertions());
    executed
}

fn shown(span: Span) -> String {
    let Span { start, end } = span;
    format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column)
}

fn findings(file: &mut File) -> Vec<String> {
    let line = |it: &Diagnostic| {
        let related: String =
            it.related.iter().map(|it| format!(" | {} {}", shown(it.span), it.message)).collect();
        format!("{} {:?} {}: {}{related}", shown(it.span), it.severity, it.code, it.message)
    };
    file.diagnostics().iter().map(line).collect()
}

/// The findings, one a line.
fn check(text: &str, expect: &str) {
    let mut file = script(text);
    settle(&mut file);
    let expect: Vec<&str> = expect.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    assert_eq!(findings(&mut file), expect, "{text}");
}

/// The verdicts: their ends and labels.
fn check_verdicts(text: &str, expect: &[(u32, u32, Option<bool>, &str)]) {
    let mut file = script(text);
    settle(&mut file);
    let all = Span { start: Position::default(), end: Position { line: u32::MAX, column: 0 } };
    let verdicts = file.verdicts(all);
    let found: Vec<_> = verdicts
        .iter()
        .map(|it| (it.span.end.line, it.span.end.column, it.passed, it.label.as_str()))
        .collect();
    assert_eq!(found, expect, "{text}");
}

const MODULE: &str = r#"(module (func (export "one") (result i32) (i32.const 1))
  (func (export "trap") (result i32)
    (i32.div_s (i32.const 1) (i32.const 0)))
  (func (export "loop") (loop (br 0)))
  (func (export "nan") (result f32) (f32.const nan)))
"#;

#[test]
fn failures_say_what_was_expected_and_found() {
    check(&format!("{MODULE}(assert_return (invoke \"one\") (i32.const 1))"), "");
    check(
        &format!("{MODULE}(assert_return (invoke \"one\") (i32.const 2))"),
        "5:0-5:44 Error assertion-failed: expected (i32.const 2), found (i32.const 1)",
    );
    check(
        &format!("{MODULE}(assert_return\n(invoke \"one\")\n(i32.const 2))"),
        "5:1-5:14 Error assertion-failed: expected (i32.const 2), found (i32.const 1)",
    );
    check(&format!("{MODULE}(assert_return (invoke \"nan\") (f32.const nan:arithmetic))"), "");
    check(
        &format!("{MODULE}(assert_trap (invoke \"one\") \"unreachable\")"),
        "5:0-5:42 Error assertion-failed: expected a trap: unreachable, found (i32.const 1)",
    );
}

#[test]
fn a_trap_has_its_place_in_the_text() {
    check(
        &format!("{MODULE}(invoke \"trap\")"),
        "5:0-5:15 Error directive-failed: expected a return, found a trap: integer divide by zero: \
         1 divided by 0 | 2:5-2:14 it trapped here",
    );
}

#[test]
fn what_cannot_be_decided_is_no_error() {
    check(
        &format!("{MODULE}(assert_return (invoke \"loop\"))"),
        "5:0-5:31 Hint undecided: not decided: no end within the budget of 10000 operators",
    );
    check(
        "(module (import \"a\" \"b\" (func)))\n(invoke \"x\")\n(assert_return (invoke \"y\"))\n(module)",
        "0:0-0:32 Error directive-failed: expected a module that can be instantiated, found an \
         error: unknown import `a` `b` at offset 0x11: expected a function () -> ()
         1:0-1:12 Hint undecided: not run: what it needs has failed; the same holds for 1 \
         more directive | 0:1-0:7 this has failed",
    );
    let most = limits::EDITOR_MEMORY_PAGES + 10;
    check(
        &format!("(module (memory {most}))"),
        "0:0-0:23 Hint undecided: not decided: an error: the module needs 16396 memory pages in \
         all; the limit is 16388",
    );
}

#[test]
fn what_the_text_says_by_itself_is_said_once() {
    check(
        "(module (func (result i32)))",
        "0:26-0:27 Error validation: type mismatch: expected i32, found no operand | 0:14-0:15 the \
         results of the function are declared here | 0:26-0:27 there is no operand here",
    );
    check(
        "(assert_invalid (module) \"type mismatch\")",
        "0:1-0:15 Warning assertion: this assertion will fail: the module is valid, not invalid",
    );
    check("(assert_invalid (module (func (result i32))) \"type mismatch\")", "");
    check("(component)", "");
}

/// Applies the only fix of the findings, if there is one; the fixed text passes.
fn check_fix(text: &str, expect: Option<&str>) {
    let mut file = script(text);
    settle(&mut file);
    let all = Span { start: Position::default(), end: Position { line: u32::MAX, column: 0 } };
    let fixes: Vec<Fix> = file.fixes(all);
    assert_eq!(fixes.len(), usize::from(expect.is_some()), "{fixes:?}");
    let (Some(expect), Some(fix)) = (expect, fixes.first()) else { return };
    assert!(!fix.safe);
    file.edit(Some(fix.edits[0].span), &fix.edits[0].new);
    assert_eq!(file.text(), expect);
    settle(&mut file);
    assert_eq!(findings(&mut file).len(), 0);
}

#[test]
fn an_assertion_can_be_made_to_expect_what_was_found() {
    let with = |assertion: &str| format!("{MODULE}{assertion}\n");
    check_fix(
        &with("(assert_return (invoke \"one\") (i32.const 2) ;; x\n )"),
        Some(&with("(assert_return (invoke \"one\") (i32.const 1))")),
    );
    check_fix(
        &with("(assert_return (invoke \"one\"))"),
        Some(&with("(assert_return (invoke \"one\") (i32.const 1))")),
    );
    check_fix(
        "(module (func (export \"f\"))) (assert_return (invoke \"f\") (f32.const 1))",
        Some("(module (func (export \"f\"))) (assert_return (invoke \"f\"))"),
    );
    check_fix(
        &with("(assert_return (invoke \"nan\") (f32.const 1))"),
        Some(&with("(assert_return (invoke \"nan\") (f32.const nan))")),
    );
    check_fix(&with("(assert_return (invoke \"trap\") (i32.const 1))"), None);
    check_fix(&with("(assert_return (invoke \"loop\") (i32.const 1))"), None);
}

#[test]
fn verdicts_stand_at_the_ends_of_directives() {
    check_verdicts(
        &format!(
            "{MODULE}(assert_return (invoke \"one\")\n  (i32.const 1)) ;; x\n\
             (assert_return (invoke \"one\") (i32.const 2))\n(invoke \"one\")\n\
             (assert_return (invoke \"loop\"))\n(register \"a\")"
        ),
        &[
            (6, 16, Some(true), "✓"),
            (7, 44, Some(false), "✗ (i32.const 1)"),
            (8, 14, Some(true), "✓ (i32.const 1)"),
            (9, 31, None, "? limit"),
        ],
    );
    check_verdicts(
        "(module $m (func (export \"f\")))\n(thread $t (shared (module $m))\n  (invoke $m \"f\")\n  \
         (assert_return (invoke $m \"f\")))",
        &[(2, 17, Some(true), "✓ no value"), (3, 33, Some(true), "✓")],
    );
}

#[test]
fn an_edit_keeps_the_verdicts_of_others_and_runs_its_own() {
    let text = format!(
        "{MODULE}(assert_return (invoke \"one\") (i32.const 2))\n\
         (module (func (export \"two\") (result i32) (i32.const 2)))\n\
         (assert_return (invoke \"two\") (i32.const 3))\n"
    );
    let mut file = script(&text);
    assert_eq!(findings(&mut file).len(), 0, "nothing is known yet");
    assert_eq!(settle(&mut file), 4);
    assert_eq!(findings(&mut file).len(), 2);
    // Another line above: places move, and nothing is run.
    file.edit(Some(Span::default()), "\n");
    assert!(findings(&mut file)[1].starts_with("8:0-8:44 Error assertion-failed"));
    assert_eq!(settle(&mut file), 0);
    // The second module becomes what its assertion says.
    let at = |line, column| Position { line, column };
    let column = file.text().lines().nth(7).unwrap().find("2))").unwrap();
    let column = u32::try_from(column).unwrap();
    file.edit(Some(Span { start: at(7, column), end: at(7, column + 1) }), "3");
    assert_eq!(findings(&mut file).len(), 2, "until it is run again");
    assert_eq!(settle(&mut file), 2);
    assert_eq!(findings(&mut file).len(), 1);
}

#[test]
fn a_run_of_an_older_text_is_not_shown_but_known() {
    let mut file = script(&format!("{MODULE}(assert_return (invoke \"one\") (i32.const 2))"));
    let task = file.assertion_task().unwrap();
    file.edit(Some(Span::default()), " ");
    let run = task.run(&AtomicBool::new(false));
    assert!(!file.accept_assertions(run));
    assert_eq!(findings(&mut file).len(), 0);
    assert!(file.owes_assertions());
    assert_eq!(settle(&mut file), 0);
    assert_eq!(findings(&mut file).len(), 1);
}

#[test]
fn nothing_is_run_unless_somebody_wants_it() {
    let mut file = File::new("(invoke \"f\")", settings(Language::Wast));
    assert!(!file.owes_assertions() && file.assertion_task().is_none());
    let assertions = Some(Steps::default());
    let mut file = File::new("(func)", Settings { assertions, ..settings(Language::Wat) });
    assert!(file.assertion_task().is_none());
    let mut file = script("(func (export \"f\") unreachable)");
    settle(&mut file);
    assert_eq!(findings(&mut file).len(), 0);
}
