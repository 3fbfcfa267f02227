//! Exceptions in the debugger: stops at throws, what labels catch, what arms have caught.

use super::check;

const NEW: &str = r#"(module
    (tag $oops (param i32))
    (func $inner (param i32) local.get 0 throw $oops)
    (func (export "f") (param $n i32) (result i32) (local $e exnref)
        block $h (result i32 exnref)
            try_table (catch_ref $oops $h)
                local.get $n call $inner
            end
            unreachable
        end
        local.set $e))"#;

#[test]
fn a_throw_can_be_stopped_at_and_stepped_over() {
    check(
        NEW,
        "f 7",
        "
        > throws
        stop
        > run
        throws oops(7), caught at f+7 | 0+1 0x31 | time 5
        > frames
        #0 inner+1
        #1 f+3
        > labels 1
        0 try_table to 5 carries 0 above 0 catch oops
        1 block $h to 7 carries 2 above 0
        2 func to 8 carries 1 above 0
        > step
        stopped at f+7 | 1+7 0x47 | time 6
        > step
        stopped at f+8 | 1+8 0x49 | time 7
        > locals
        0 Param n i32 7
        1 Local e exnref exception oops(7) changed
        > run
        finished, returned 7 | - | time 8
        ",
    );
    check(
        NEW,
        "f 7",
        "
        > step 3
        stopped at f+3 | 1+3 0x42 | time 3
        > over
        stopped at f+7 | 1+7 0x47 | time 6
        ",
    );
}

#[test]
fn what_nobody_catches_ends_the_program() {
    check(
        r#"(module (tag $oops (param i32))
            (func $inner (param i32) local.get 0 throw $oops)
            (func (export "_start") i32.const 3 call $inner))"#,
        "",
        "
        > run
        uncaught exception: oops(3) (throw at offset 0x2f) | 0+1 0x2f | time 3
        > frames
        #0 inner+1
        #1 _start+1
        ",
    );
}

#[test]
fn arms_show_what_they_have_caught() {
    check(
        r#"(module (tag $oops (param i32))
            (func (export "_start") (local $n i32)
                try i32.const 3 throw $oops
                catch $oops local.set $n
                catch_all
                end))"#,
        "",
        "
        > step 2
        stopped at _start+2 | 0+2 0x32 | time 2
        > labels
        0 try to 7 carries 0 above 0 catch oops catch *
        1 func to 7 carries 0 above 0
        > step
        stopped at _start+4 | 0+4 0x36 | time 3
        > labels
        0 catch to 7 carries 0 above 0
        1 func to 7 carries 0 above 0
        > locals
        0 Local n i32 0
        0 Caught caught exnref exception oops(3)
        > stack
        i32 3 <- catch $oops
        > run
        finished | - | time 6
        ",
    );
}
