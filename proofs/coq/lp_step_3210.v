(* lp-step-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) < 1 and prob(column, C) < 1 => improves(by_weight, C, C) *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition lp_step_3210_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  [
  Positive (1 - prob_row_C);
  Positive (1 - prob_column_C);
  Or [NotNegative (prob_row_C - 1); NotNegative (prob_column_C - 1)]]%formulas.

Definition lp_step_3210_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  Case 2 [
  Leaf [Times 0x1 [0];
  Times 0x1 [3]] [];
  Leaf [Times 0x1 [1];
  Times 0x1 [3]] []].

Lemma lp_step_3210_1_checked : check lp_step_3210_1_hypotheses lp_step_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_step_3210_1 :
  forall prob_row_C prob_column_C : R,
  (* denied: prob(row, C) < 1 and prob(column, C) < 1 => improves(by_weight, C, C) *)
    (1 - prob_row_C > 0) ->
  (* denied: prob(row, C) < 1 and prob(column, C) < 1 => improves(by_weight, C, C) *)
    (1 - prob_column_C > 0) ->
  (* denied: prob(row, C) < 1 and prob(column, C) < 1 => improves(by_weight, C, C) *)
    ((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >= 0)) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C => check_refutes (point [prob_row_C; prob_column_C]) lp_step_3210_1_hypotheses
  lp_step_3210_1_certificate lp_step_3210_1_checked).
Qed.
