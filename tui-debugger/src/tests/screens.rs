//! What the screen looks like at several sizes, as text files. `UPDATE=1` writes them anew.

use std::fmt::Write as _;
use std::path::Path;

use analyzer::debug::view::Reason;
use analyzer::debug::{Options, Program};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::layout::Panel;
use crate::model::{CodeForm, Model, Overlay};
use crate::prompt::{Prompt, Purpose};
use crate::scene::{Rows, Scene};
use crate::tests::made_up;
use crate::tests::play::{self, Play};
use crate::theme::Palette;
use crate::view::{self, Screen};

/// The cells as text: one line a row, and below it one letter for each marked cell where there are
/// any: `r` reversed, `u` underlined.
pub(crate) fn shown(buffer: &Buffer) -> String {
    let mut text = String::new();
    for y in 0..buffer.area.height {
        let mut row = String::new();
        let mut marks = String::new();
        let mut covered = 0;
        for x in 0..buffer.area.width {
            let cell = &buffer[(x, y)];
            if covered > 0 {
                covered -= 1;
                continue;
            }
            let width = crate::clean::width(cell.symbol()).max(1);
            covered = width - 1;
            row.push_str(cell.symbol());
            let mark = match cell.modifier {
                m if m.contains(Modifier::REVERSED) => 'r',
                m if m.contains(Modifier::UNDERLINED) => 'u',
                _ => ' ',
            };
            marks.extend(std::iter::repeat_n(mark, width));
        }
        writeln!(text, "{}", row.trim_end()).unwrap();
        if marks.contains(['r', 'u']) {
            writeln!(text, "{}", marks.trim_end()).unwrap();
        }
    }
    text
}

fn draw(model: &mut Model, scene: &Scene) -> Buffer {
    let mut buffer = Buffer::empty(model.area);
    view::draw(Screen { model, scene, palette: Palette::Plain }, &mut buffer);
    buffer
}

/// Compares a screen with the file of its name.
#[track_caller]
pub(crate) fn check_screen(name: &str, screen: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/screens");
    let path = folder.join(format!("{name}.txt"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, screen).unwrap();
        return;
    }
    let expect = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        screen == expect,
        "{name} differs; UPDATE=1 rewrites it\n--- expected\n{expect}\n--- found\n{screen}"
    );
}

fn model(width: u16, height: u16) -> Model {
    let mut model = Model::new(Rect::new(0, 0, width, height));
    model.code.cursor = 6;
    model
}

#[test]
fn stopped_at_each_size() {
    let scene = made_up::scene();
    for (width, height) in [(200, 50), (80, 24), (60, 16), (40, 10), (20, 5), (10, 3)] {
        let buffer = draw(&mut model(width, height), &scene);
        check_screen(&format!("stopped-{width}x{height}"), &shown(&buffer));
    }
}

#[test]
fn each_panel_alone_on_a_small_screen() {
    let scene = made_up::scene();
    for panel in [Panel::Stack, Panel::Globals, Panel::Calls, Panel::Memory, Panel::Output] {
        let mut model = model(40, 10);
        model.set_focus(panel);
        let buffer = draw(&mut model, &scene);
        check_screen(&format!("{}-40x10", panel.title()), &shown(&buffer));
    }
}

#[test]
fn help_is_made_from_the_key_table() {
    let mut model = model(80, 24);
    model.overlay = Overlay::Help(0);
    let buffer = draw(&mut model, &made_up::scene());
    check_screen("help-80x24", &shown(&buffer));
    model.area = Rect::new(0, 0, 60, 16);
    check_screen("help-60x16", &shown(&draw(&mut model, &made_up::scene())));
    model.area = Rect::new(0, 0, 100, 70);
    check_screen("help-100x70", &shown(&draw(&mut model, &made_up::scene())));
}

#[test]
fn a_trap_an_end_and_a_question() {
    let mut scene = made_up::scene();
    let words = "trap: out of bounds memory access: 4 bytes at 0x10000, memory has 65536 bytes";
    scene.status = made_up::status(Reason::Trap, words);
    let mut trapped = model(80, 24);
    trapped.message = Some(words.to_owned());
    check_screen("trap-80x24", &shown(&draw(&mut trapped, &scene)));

    scene.status = made_up::status(Reason::Exit(0), "exited with code 0");
    scene.status.place = None;
    scene.frames.clear();
    scene.operands.clear();
    scene.locals.clear();
    check_screen("ended-80x24", &shown(&draw(&mut model(80, 24), &scene)));

    scene.status = made_up::status(Reason::WaitingForInput, "waits for input");
    let mut asking = model(80, 24);
    let mut prompt = Prompt::new(Purpose::Input);
    "日本 and more".chars().for_each(|c| prompt.insert(c));
    asking.overlay = Overlay::Prompt(prompt);
    check_screen("input-80x24", &shown(&draw(&mut asking, &scene)));

    for purpose in [Purpose::GoToCode, Purpose::GoToAddress] {
        asking.overlay = Overlay::Prompt(Prompt::new(purpose));
        let screen = shown(&draw(&mut asking, &scene));
        assert!(screen.contains("Esc cancel") && !screen.contains("end of input"), "{screen}");
    }
}

/// The source line above the disassembly, as the door has it.
fn source_above(play: &Play) -> Option<u32> {
    play.scene.code.source.as_ref().map(|source| source.line)
}

#[test]
fn the_source_line_is_that_of_the_code_that_is_shown() {
    let mut play = Play::sample(80, 24);
    let mut press = |keys: &[&str]| {
        keys.iter().for_each(|name| play.take(play::key(name), 100));
        source_above(&play)
    };
    let here = press(&["."]);
    assert!(here.is_some());
    let go_to_factorial = ["g", "f", "a", "c", "t", "o", "r", "i", "a", "l", "Enter"];
    let there = press(&go_to_factorial);
    assert!(there.is_some() && there < here, "{there:?} above factorial, {here:?} above main");
    assert_eq!(press(&["."]), here);
}

#[test]
fn a_module_of_a_script_is_text_where_it_stands_as_text() {
    let script = r#"(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
        "\07\05\01\01f\00\00" "\0a\04\01\02\00\0b")
      (register "bytes")
      (module (import "bytes" "f" (func $f))
        (func (export "g") (call $f)))
      (invoke "g")"#;
    let program = Program { name: "a.wast".to_owned(), bytes: script.as_bytes().into() };
    let options = Options { line: Some(6), ..Options::default() };
    let mut play = Play::with(program, options, 80, 24);
    play.model.code.form = CodeForm::Text;
    let mut here = |key: &str| {
        play.take(play::key(key), 100);
        let is_text = matches!(play.scene.code.rows, Rows::Text(_));
        (is_text, play.scene.code.here.as_ref().map(|here| here.row))
    };
    assert_eq!(here("."), (true, Some(4)));
    assert_eq!(here("s"), (false, Some(0)), "in the module of bytes");
    assert_eq!(here("s"), (true, Some(4)));
}
