//! Snapshots of memories, tables, objects and frames, and what they cost.

use super::{func, invoke, machine};
use crate::exec::addr::FuncAddr;
use crate::exec::host::{NoHost, NoImports};
use crate::exec::limits::Limits;
use crate::exec::pages::PAGE_BYTES;
use crate::exec::snapshot::SnapshotId;
use crate::exec::stop::{Stop, Until};
use crate::exec::value::Value;
use crate::exec::{Machine, Tier};

/// Everything that a guest can change.
const ALL: &str = r#"(module (memory 3) (memory 1) (table 3000 funcref) (elem $passive func $set)
    (global $number (mut i64) (i64.const 1)) (data $data "abc")
    (type $links (array (mut (ref null $links))))
    (global $list (mut (ref null $links)) (ref.null $links))
    (func $set (export "set") (param $at i32) (param $value i64)
        (i64.store (local.get $at) (local.get $value))
        (i64.store 1 (i32.const 8) (local.get $value))
        (global.set $number (local.get $value))
        (global.set $list (array.new $links (global.get $list) (i32.const 2)))
        (table.set (i32.rem_u (local.get $at) (i32.const 3000)) (ref.func $set)))
    (func (export "grow") (param $at i32)
        (drop (memory.grow (i32.const 2)))
        (drop (table.grow (ref.null func) (i32.const 1000)))
        (i32.store8 (local.get $at) (i32.const 77))
        (table.set (i32.const 3500) (ref.func $set))
        (data.drop $data) (elem.drop $passive))
    (func (export "churn") (param $left i32)
        (loop $again
            (drop (array.new_default $links (i32.const 100)))
            (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))))"#;

#[test]
fn everything_a_guest_can_change_comes_back() {
    for tier in [Tier::Both, Tier::Exact] {
        let (mut machine, instance) = machine(ALL);
        machine.set_tier(tier);
        let mut known = Vec::new();
        let mut keep = |machine: &mut Machine| {
            let id = machine.take_snapshot(9);
            known.push((id, machine.time(), machine.state_hash()));
        };
        keep(&mut machine);
        for at in [0, 4090, 4094, 100_000] {
            let args = [Value::I32(at), Value::I64(i64::from(at) + 5)];
            assert_eq!(invoke(&mut machine, instance, "set", &args), Stop::Done(Vec::new()));
            keep(&mut machine);
        }
        assert!(matches!(
            invoke(&mut machine, instance, "grow", &[Value::I32(3 << 16)]),
            Stop::Done(_)
        ));
        keep(&mut machine);
        assert!(matches!(
            invoke(&mut machine, instance, "churn", &[Value::I32(9000)]),
            Stop::Done(_)
        ));
        assert!(machine.store().heap.collections() > 0);
        keep(&mut machine);
        for (id, time, hash) in known.iter().rev() {
            assert_eq!(machine.restore(*id), Some(9));
            assert_eq!((machine.time(), machine.state_hash()), (*time, *hash));
        }
        assert_eq!(machine.snapshots().count(), 1);
        assert_eq!(machine.store().memories[0].pages(), 3);
        assert_eq!(machine.restore(known[3].0), None, "it is gone");
        // What was there is zero again after another growth.
        assert!(matches!(invoke(&mut machine, instance, "grow", &[Value::I32(0)]), Stop::Done(_)));
        assert_eq!(machine.store().memories[0].read(3 << 16, 8), Ok(&[0; 8][..]));
    }
}

#[test]
fn a_snapshot_takes_what_was_written_and_no_more() {
    let (mut machine, instance) = machine(
        r#"(module (memory 1024)
            (func (export "write") (param $pages i32)
                (loop $again
                    (i32.store (i32.mul (local.get $pages) (i32.const 8192)) (i32.const 1))
                    (i32.store (i32.mul (local.get $pages) (i32.const 8192)) (i32.const 2))
                    (br_if $again
                        (local.tee $pages (i32.sub (local.get $pages) (i32.const 1)))))))"#,
    );
    let first = machine.take_snapshot(0);
    let states = machine.snapshot_bytes();
    invoke(&mut machine, instance, "write", &[Value::I32(100)]);
    let between = machine.take_snapshot(0);
    invoke(&mut machine, instance, "write", &[Value::I32(150)]);
    machine.take_snapshot(0);
    // A page, and where it is kept.
    let page = PAGE_BYTES as u64 + 24;
    let sizes: Vec<u64> = machine.snapshots().map(|it| it.bytes / page).collect();
    assert_eq!(sizes, [100, 150, 0]);
    assert!(machine.drop_snapshot(between));
    let sizes: Vec<u64> = machine.snapshots().map(|it| it.bytes / page).collect();
    assert_eq!(sizes, [150, 0]);
    machine.restore(first);
    assert_eq!(machine.snapshot_bytes(), states);
    assert_eq!(machine.store().memories[0].read(819_200, 1), Ok(&[0][..]));
}

#[test]
fn snapshots_become_sparser_towards_the_past() {
    let (mut machine, instance) = machine(
        r#"(module (memory 16) (func (export "f") (local $at i32)
            (loop $again
                (i32.store (i32.and (local.get $at) (i32.const 0xfff00)) (local.get $at))
                (local.set $at (i32.add (local.get $at) (i32.const 64)))
                (br $again))))"#,
    );
    let func = func(&machine, instance, "f");
    machine.call(func, &[]).unwrap();
    for _ in 0..300 {
        machine.take_snapshot(0);
        machine.run(&mut NoHost, &Until::budget(5_000));
        machine.thin_snapshots(2 << 20);
        assert!(machine.snapshot_bytes() <= 2 << 20);
    }
    let times: Vec<u64> = machine.snapshots().map(|it| it.time).collect();
    assert!((10..200).contains(&times.len()), "{} snapshots", times.len());
    assert_eq!((times[0], times[times.len() - 1]), (0, 299 * 5_000));
    let gaps: Vec<u64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let half = gaps.len() / 2;
    assert!(gaps[..half].iter().max() > gaps[half..].iter().max(), "{gaps:?}");
    // All of them are still good.
    let ids: Vec<SnapshotId> = machine.snapshots().map(|it| it.id).collect();
    for (id, time) in ids.into_iter().zip(times).rev() {
        machine.restore(id);
        assert_eq!(machine.time(), time);
        let mut again = machine.clone();
        assert_eq!(again.snapshots().count(), 0, "a copy has none");
        let mut fresh = machine_at(&machine, func, time);
        assert_eq!(machine.state_hash(), fresh.state_hash());
        let until = Until::budget(777);
        assert_eq!(again.run(&mut NoHost, &until), fresh.run(&mut NoHost, &until));
        assert_eq!(again.state_hash(), fresh.state_hash());
    }
}

/// A machine of the same module that has run up to a time, without snapshots.
fn machine_at(like: &Machine, func: FuncAddr, time: u64) -> Machine {
    let module = like.store().modules[0].clone();
    let mut machine = Machine::new(Limits::default());
    machine.instantiate(&module, &mut NoImports).unwrap();
    machine.call(func, &[]).unwrap();
    if time > 0 {
        machine.run(&mut NoHost, &Until::budget(time));
    }
    machine
}

#[test]
fn the_last_snapshot_stays_and_one_that_is_not_there_cannot_be_dropped() {
    let (mut machine, instance) = machine(ALL);
    let first = machine.take_snapshot(1);
    let last = machine.take_snapshot(2);
    assert!(!machine.drop_snapshot(last));
    assert!(machine.drop_snapshot(first) && !machine.drop_snapshot(first));
    assert!(machine.drop_snapshot(last));
    assert_eq!((machine.snapshots().count(), machine.snapshot_bytes()), (0, 0));
    let module = machine.store().module(instance).unwrap().clone();
    let id = machine.take_snapshot(3);
    machine.instantiate(&module, &mut NoImports).unwrap();
    assert_eq!(machine.restore(id), None, "there are things now that it does not know");
}
