(* golden-ratio: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C)^2 + prob(row, C) = 1 *)
(* prob_row_C is prob(row,C) *)
Definition golden_ratio_1_hypotheses : list formula :=
  let prob_row_C := X 1 in
  [
  Or [Positive (prob_row_C^2 + prob_row_C - 1); Positive (1 - prob_row_C^2 - prob_row_C)];
  Zero (prob_row_C^2 + prob_row_C - 1)]%formulas.

Definition golden_ratio_1_certificate : tree :=
  let prob_row_C := X 1 in
  Case 0 [
  Leaf [Times 0x1 [2]] [Multiple (- (1)) 1];
  Leaf [Times 0x1 [2]] [Multiple (1) 1]].

Lemma golden_ratio_1_checked : check golden_ratio_1_hypotheses golden_ratio_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem golden_ratio_1 :
  forall prob_row_C : R,
  (* denied: prob(row, C)^2 + prob(row, C) = 1 *)
    ((prob_row_C^2 + prob_row_C - 1 > 0) \/ (1 - prob_row_C^2 - prob_row_C > 0)) ->
  (* row *)
    (prob_row_C^2 + prob_row_C - 1 = 0) ->
  False.
Proof.
  exact (fun prob_row_C => check_refutes (point [prob_row_C]) golden_ratio_1_hypotheses golden_ratio_1_certificate
  golden_ratio_1_checked).
Qed.
