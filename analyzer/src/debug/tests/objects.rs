//! Objects of the collected heap as the debugger shows them.

use super::{options, program};
use crate::debug::Session;

const WAT: &str = r#"(module
    (type $point (struct (field $x i32) (field $y (mut f64)) (field $next (mut (ref null $point)))))
    (type $bytes (array i8))
    (type $many (array (mut i32)))
    (func $f (export "f") (result i32) (local $point (ref null $point))
        (local.set $point (struct.new $point (i32.const 1) (f64.const 0.5) (ref.null $point)))
        (struct.set $point $next (local.get $point) (local.get $point))
        (local.get $point)
        (array.new_fixed $bytes 3 (i32.const 1) (i32.const 2) (i32.const 255))
        (array.new_default $many (i32.const 100000))
        (ref.i31 (i32.const -5))
        (unreachable)))"#;

#[test]
fn references_show_what_they_refer_to() {
    let mut session = Session::open(program(WAT), options("f")).unwrap();
    session.resume(1000);
    let texts: Vec<String> = session.operands(0).into_iter().map(|it| it.value.text).collect();
    let zeros = " 0".repeat(16);
    assert_eq!(
        texts,
        [
            "struct #0 $point {x: 1, y: 0.5, next: struct #0 $point}".to_owned(),
            "array #1 $bytes i8 [3] 01 02 ff".to_owned(),
            format!("array #2 $many i32 [100000]{zeros} …"),
            "(ref.i31 -5)".to_owned(),
        ]
    );
    let local = session.locals(0).remove(0).value;
    assert_eq!((local.ty.as_str(), local.object), ("structref", Some(0)));
}

#[test]
fn objects_are_unfolded_part_by_part() {
    let mut session = Session::open(program(WAT), options("f")).unwrap();
    session.resume(1000);
    let point = session.object(0, 0, 10).unwrap();
    let members: Vec<String> = point
        .members
        .iter()
        .map(|it| format!("{} {} = {}", it.name, it.value.ty, it.value.text))
        .collect();
    assert_eq!(point.title, "struct #0 $point");
    assert_eq!(
        members,
        [
            "x i32 = 1",
            "y f64 = 0.5",
            "next (ref null $point) = struct #0 $point {x: 1, y: 0.5, next: struct #0 $point}",
        ]
    );
    assert_eq!(point.members[2].value.object, Some(0), "cycles are followed step by step");
    let many = session.object(2, 99_998, 10).unwrap();
    let names: Vec<&str> = many.members.iter().map(|it| it.name.as_str()).collect();
    assert_eq!((many.len, names), (100_000, vec!["99998", "99999"]));
    assert_eq!(session.object(99, 0, 1), None);
}
