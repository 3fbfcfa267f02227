;; A comparison with zero of a local, then a selection by it: wasmi 2.0.0 always takes the first.
(module
  (func (export "eqz") (param i32) (result i32)
    i32.const 1
    local.get 0
    local.get 0
    i32.eqz
    select)
  (func (export "ne") (param i32) (result i64)
    i64.const 5
    i64.const 6
    local.get 0
    i32.const 0
    i32.ne
    select))
(assert_return (invoke "eqz" (i32.const 0)) (i32.const 1))
(assert_return (invoke "eqz" (i32.const 7)) (i32.const 7))
(assert_return (invoke "ne" (i32.const 0)) (i64.const 6))
(assert_return (invoke "ne" (i32.const 7)) (i64.const 5))
