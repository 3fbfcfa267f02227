;; An address that is neither aligned nor inside: wasmtime says for `notify` that it is outside.
(module
  (memory 1 1 shared)
  (func (export "notify") (param i32) (result i32)
    local.get 0
    i32.const 1
    memory.atomic.notify offset=65520))
(assert_trap (invoke "notify" (i32.const 0xfffffffe)) "unaligned atomic")
(assert_trap (invoke "notify" (i32.const 0xfffffffc)) "out of bounds memory access")
(assert_return (invoke "notify" (i32.const 12)) (i32.const 0))
