;; The product is rounded before the sum, as in the deterministic profile; wasmi and wasmtime fuse
;; the two, as they may, and answer 0x1p-24 in the first lane and -0 in the second.
(module
  (func (export "madd") (param v128 v128 v128) (result v128)
    local.get 0
    local.get 1
    local.get 2
    f32x4.relaxed_madd))
(assert_return
  (invoke "madd"
    (v128.const f32x4 0x1.001p+0 0x1p-100 1 2)
    (v128.const f32x4 0x1.001p+0 -0x1p-100 2 3)
    (v128.const f32x4 -0x1.002p+0 0 3 4))
  (v128.const f32x4 0 0 5 10))
