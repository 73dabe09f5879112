(* trade-off-bound: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* (5 + k2)/(2 + k2) > (5 + k1)/(2 + k1) *)
Definition trade_off_bound_1_hypotheses : list formula :=
  let k1 := X 1 in let k2 := X 2 in
  [
  Positive (k1 - k2);
  NotNegative (3 * k2 - 3 * k1)]%formulas.

Definition trade_off_bound_1_certificate : tree :=
  let k1 := X 1 in let k2 := X 2 in
  Leaf [Times 0x3 [0];
  Times 0x1 [1]] [].

Lemma trade_off_bound_1_checked : check trade_off_bound_1_hypotheses trade_off_bound_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_bound_1 :
  forall k1 k2 : R,
  (* given: k2 < k1 *)
    (k1 - k2 > 0) ->
  (* denied: (5 + k2)/(2 + k2) > (5 + k1)/(2 + k1) *)
    (3 * k2 - 3 * k1 >= 0) ->
  False.
Proof.
  exact (fun k1 k2 => check_refutes (point [k1; k2]) trade_off_bound_1_hypotheses trade_off_bound_1_certificate
  trade_off_bound_1_checked).
Qed.
