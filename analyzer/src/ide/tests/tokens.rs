//! What each word of a text is, also after edits.

use super::*;
use crate::random::Random;
use crate::spec::limits;
use crate::wat::tests::edits::{START, random_edit, rounds};

/// Words with what they are, as `word Kind` with a sign for each trait: `!` defined here, `^`
/// declared here, `=` readonly, `~` deprecated, `*` written.
fn shown(text: &str, tokens: &[Token]) -> Vec<String> {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut at = Position::default();
    let mut words = Vec::new();
    for token in tokens {
        at.column = token.columns + if token.lines == 0 { at.column } else { 0 };
        at.line += token.lines;
        let line = lines[at.line as usize];
        let from = text::offset_in_line(line, at.column, Encoding::Utf16);
        let to = text::offset_in_line(line, at.column + token.length, Encoding::Utf16);
        let mut word = format!("{} {:?}", &line[from..to], token.kind);
        let declares = token.traits.has(TokenTraits::DECLARATION);
        let defines = token.traits.has(TokenTraits::DEFINITION);
        for (sign, has) in [
            ('!', defines),
            ('^', declares && !defines),
            ('=', token.traits.has(TokenTraits::READONLY)),
            ('~', token.traits.has(TokenTraits::DEPRECATED)),
            ('*', token.traits.has(TokenTraits::MODIFICATION)),
        ] {
            word.extend(has.then_some(sign));
        }
        words.push(word);
    }
    words
}

fn all(file: &File) -> Vec<Token> {
    file.tokens(TokenComments::Lines, Vec::new()).1
}

/// The words that are names, or whatever is said to be looked at, in order.
fn check_in(language: Language, text: &str, only: &[TokenKind], expect: &[&str]) {
    let file = File::new(text, settings(language));
    let mut tokens = Vec::new();
    for word in shown(text, &all(&file)) {
        let kind = word.rsplit(' ').next().unwrap();
        let kind = kind.trim_end_matches(['!', '^', '=', '~', '*']);
        if only.is_empty() || only.iter().any(|it| format!("{it:?}") == kind) {
            tokens.push(word);
        }
    }
    assert_eq!(tokens, expect, "{text}");
}

const NAMES: [TokenKind; 12] = [
    TokenKind::Type,
    TokenKind::Function,
    TokenKind::Parameter,
    TokenKind::Local,
    TokenKind::Global,
    TokenKind::Memory,
    TokenKind::Table,
    TokenKind::Segment,
    TokenKind::Tag,
    TokenKind::Field,
    TokenKind::Label,
    TokenKind::Module,
];

fn check_names(text: &str, expect: &[&str]) {
    check_in(Language::Wat, text, &NAMES, expect);
}

fn check_all(text: &str, expect: &[&str]) {
    check_in(Language::Wat, text, &[], expect);
}

#[test]
fn each_word_has_a_kind() {
    check_all(
        "(func (export \"e\") (param i32) ;; c\n i32.load offset=4 return)",
        &[
            "func Keyword",
            "export Keyword",
            "\"e\" String",
            "param Keyword",
            "i32 ValueType",
            ";; c Comment",
            "i32.load Instruction",
            "offset Argument",
            "= Operator",
            "4 Number",
            "return Control",
        ],
    );
    check_all(
        "(global f32 (f32.const nan:0x1)) (@custom \"a\") (table 1 (ref null func))",
        &[
            "global Keyword",
            "f32 ValueType",
            "f32.const Instruction",
            "nan:0x1 Number",
            "@custom Annotation",
            "\"a\" String",
            "table Keyword",
            "1 Number",
            "ref Keyword",
            "null Keyword",
            "func ValueType",
        ],
    );
}

#[test]
fn names_are_what_their_place_says() {
    check_names(
        "(module $m (type $t (func (param $p i32))) (import \"a\" \"b\" (func $i (type $t))))",
        &["$m Module!", "$t Type!", "$p Parameter!", "$i Function^", "$t Type"],
    );
    check_names(
        "(func $f (param $p i32) (local $l i32) (local.set $p (local.get $l)) call $f)",
        &["$f Function!", "$p Parameter!", "$l Local!", "$p Parameter*", "$l Local", "$f Function"],
    );
    check_names(
        "(elem $e (table $t) (offset i32.const 0) func $f $g) (elem declare func $f)",
        &["$e Segment!", "$t Table", "$f Function", "$g Function", "$f Function"],
    );
    check_names(
        "(table $t funcref (elem $f)) (memory $m 1) (data $d (memory $m) (i32.const 0) \"\")",
        &["$t Table!", "$f Function", "$m Memory!", "$d Segment!", "$m Memory"],
    );
    check_names(
        "(rec (type $s (sub $b (struct (field $x i32))))) (tag $e) (start $f) \
         (export \"m\" (memory $m))",
        &["$s Type!", "$b Type", "$x Field!", "$e Tag!", "$f Function", "$m Memory"],
    );
}

#[test]
fn immediates_are_what_their_instruction_says() {
    check_names(
        "(func block $l br_table $l $l 0 $l end $l (if $i (then (br $i)) (else (br $i))))",
        &[
            "$l Label!",
            "$l Label",
            "$l Label",
            "$l Label",
            "$l Label",
            "$i Label!",
            "$i Label",
            "$i Label",
        ],
    );
    check_names(
        "(func memory.init $m $d memory.init $d table.init $t $e table.init $e)",
        &["$m Memory", "$d Segment", "$d Segment", "$t Table", "$e Segment", "$e Segment"],
    );
    check_names(
        "(func struct.set $s $x struct.get 0 $x call_indirect $t (type $f) i32.load $m offset=0)",
        &["$s Type", "$x Field*", "$x Field", "$t Table", "$f Type", "$m Memory"],
    );
    check_names(
        "(func try_table (catch $e $l) (catch_all_ref $l) throw $e end ref.test (ref $t) ref.null $t)",
        &["$e Tag", "$l Label", "$l Label", "$e Tag", "$t Type", "$t Type"],
    );
    check_names("(func (ref.func $f) (foo $x) bar $y)", &["$f Function"]);
}

#[test]
fn constants_are_told_everywhere() {
    check_names(
        "(global $c i32 (i32.const 0)) (global $v (export \"v\") (mut i32) (i32.const 0))
         (import \"a\" \"b\" (global $i (ref any))) (export \"c\" (global $c))
         (func global.get $c global.get $v global.set $v global.get $i)",
        &[
            "$c Global!=",
            "$v Global!",
            "$i Global^=",
            "$c Global=",
            "$c Global=",
            "$v Global",
            "$v Global*",
            "$i Global=",
        ],
    );
}

#[test]
fn superseded_instructions_are_told() {
    let only = [TokenKind::Control];
    check_in(
        Language::Wat,
        "(func try catch 0 rethrow 0 end try_table (catch 0 0) end)",
        &only,
        &[
            "try Control~",
            "catch Control~",
            "rethrow Control~",
            "end Control",
            "try_table Control",
            "catch Control",
            "end Control",
        ],
    );
}

#[test]
fn broken_text_has_tokens_too() {
    check_names(
        "(func $f (param $p i32) (local.get $p",
        &["$f Function!", "$p Parameter!", "$p Parameter"],
    );
    check_names(
        "func $f param $p i32) (local.get $p))",
        &["$f Function!", "$p Parameter!", "$p Parameter"],
    );
    check_names(")) (func $f (func $g (call $g", &["$f Function!", "$g Function!", "$g Function"]);
    check_all("(func \"ab\n) #", &["func Keyword", "\"ab String"]);
    let deep = "(block ".repeat(100_000);
    assert_eq!(all(&open(&format!("(func {deep}"))).len(), 100_001);
}

#[test]
fn comments_of_several_lines_are_one_token_for_each() {
    let text = "(; a\r\n   \u{1f600} b\n\n ;) (func)";
    check_all(text, &["(; a Comment", "\u{1f600} b Comment", ";) Comment", "func Keyword"]);
    let (_, tokens) = open(text).tokens(TokenComments::Whole, Vec::new());
    let length = u32::try_from("(; a\r\n   xx b\n\n ;)".len()).unwrap();
    assert_eq!(tokens[0].length, length);
    assert_eq!((tokens[1].lines, tokens[1].columns), (3, 5));
}

#[test]
fn scripts_and_components_have_tokens() {
    check_in(
        Language::Wast,
        "(module $m (func $f (param $p i32) (drop (local.get $p)))
           (global $g i32 (i32.const 0)) (func (drop (global.get $g))))
         (register \"m\" $m) (module instance $i $m)
         (assert_return (invoke $i \"f\" (i32.const 1)) (f32.const nan:canonical))
         (assert_invalid (module $bad) \"x\") (thread $t (shared (module $m)))",
        &NAMES,
        &[
            "$m Module!",
            "$f Function!",
            "$p Parameter!",
            "$p Parameter",
            "$g Global!=",
            "$g Global=",
            "$m Module",
            "$i Module!",
            "$m Module",
            "$i Module",
            "$bad Module!",
            "$t Module!",
            "$m Module",
        ],
    );
    check_names(
        "(component $c (core module $m (func $f)) (core instance $i (instantiate $m))
           (alias core export $i \"f\" (core func $g)) (func $h (canon lift (core func $g))))",
        &[
            "$c Module!",
            "$m Module!",
            "$f Function!",
            "$i Module!",
            "$m Module",
            "$i Module",
            "$g Function^",
            "$h Function!",
            "$g Function",
        ],
    );
}

/// What stands in the span between `<|` and `|>`.
#[track_caller]
fn check_range(marked: &str, expect: &[&str]) {
    let plain = marked.replace("<|", "").replace("|>", "");
    let place = |mark: &str| {
        let before = marked.split(mark).next().unwrap().replace("<|", "");
        let line = u32::try_from(before.matches('\n').count()).unwrap();
        let column = text::width(before.rsplit('\n').next().unwrap(), Encoding::Utf16);
        Position { line, column }
    };
    let span = Span { start: place("<|"), end: place("|>") };
    assert_eq!(shown(&plain, &open(&plain).tokens_in(span)), expect);
}

#[test]
fn a_range_has_the_tokens_that_it_touches() {
    check_range(
        "(func)\n(func $f\n (call <|$f)\n nop |>nop)\n(func)",
        &["$f Function", "nop Control"],
    );
    check_range("(func $a<|bc) (func|> $d)", &["$abc Function!", "func Keyword"]);
    check_range("(; a\n b\n<| c ;)|> (func)", &["c ;) Comment"]);
    check_range("(func)<||>", &[]);
}

/// What is told after an edit, together with what was told before, is what a fresh text says.
fn check_edits(start: &str, language: Language, seed: u64) {
    let mut random = Random(seed);
    let mut text = start.to_owned();
    let mut file = File::new(&text, settings(language));
    let (mut told, mut array) = file.tokens(TokenComments::Lines, Vec::new());
    let mut told_of = 0;
    for round in 0..rounds() {
        let mut edits = vec![];
        for _ in 0..=random.below(3) {
            let (range, new) = if round % 40 == 0 {
                (text::Range::new(0, u32::try_from(text.len()).unwrap()), start.to_owned())
            } else {
                random_edit(&mut random, &text)
            };
            edit(&mut file, range, &new);
            text.replace_range(range.start as usize..range.end as usize, &new);
            edits.push((range, new));
        }
        let mut new = Vec::new();
        match file.tokens_since(&mut told, |token| new.push(token)) {
            Some(TokenChange { start, deleted }) => {
                array.splice(start..start + deleted, new);
                told_of += 1;
            }
            None => {
                (told, array) = file.tokens(TokenComments::Lines, Vec::new());
            }
        }
        assert_eq!(file.text(), text);
        let fresh = all(&fresh(&file));
        assert_eq!(shown(&text, &array), shown(&text, &fresh), "round {round}: {edits:?}\n{text}");
        assert_eq!(array, fresh, "round {round}: {edits:?}");
    }
    assert!(told_of > rounds() / 2, "changes are told as such {told_of} times");
}

/// A function with many seams, and a parameter that an edit may rename.
fn long_function() -> String {
    let code = "  (local.set $x (i32.add (local.get $x) (i32.const 1)))\n  block $b br $b end $b\n";
    format!("(module\n (func $f (param $x i32) (local $y i32)\n{})\n (func $g))", code.repeat(30))
}

#[test]
fn changes_lead_to_what_a_fresh_text_says() {
    check_edits(START, Language::Wat, 0x9e37_79b9_7f4a_7c15);
    check_edits(START, Language::Wast, 77);
    check_edits(&long_function(), Language::Wat, 4711);
}

#[test]
fn a_change_is_no_larger_than_it_must_be() {
    const { assert!(limits::STRETCH_BYTES < 100) };
    let function = "(func (param $x i32) (drop (local.get $x)))\n".repeat(1000);
    let cases = [(function, (500, 10)), (long_function(), (20, 10)), (long_function(), (1, 8))];
    for (text, (line, column)) in cases {
        let mut file = open(&text);
        let (mut told, _) = file.tokens(TokenComments::Lines, Vec::new());
        let at = Position { line, column };
        file.edit(Some(Span { start: at, end: at }), " ");
        let mut count = 0;
        let change = file.tokens_since(&mut told, |_| count += 1).unwrap();
        assert!(change.deleted < 60 && count < 60, "{change:?} {count}");
        assert!(change.deleted > 0);
        // Nothing has changed since.
        let change = file.tokens_since(&mut told, drop).unwrap();
        assert!(change.deleted == 0, "{change:?}");
    }
}
