(* tit-for-tat-is-nicer: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = ε + (1 - ε)*prob(column, C) *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition tit_for_tat_is_nicer_1_hypotheses : list formula :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  Or [Positive (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C); Positive (epsilon + prob_column_C -
  epsilon * prob_column_C - prob_row_C)];
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C)]%formulas.

Definition tit_for_tat_is_nicer_1_certificate : tree :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Case 0 [
  Leaf [Times 0x1 [2]] [Multiple (- (1)) 1];
  Leaf [Times 0x1 [2]] [Multiple (1) 1]].

Lemma tit_for_tat_is_nicer_1_checked : check tit_for_tat_is_nicer_1_hypotheses tit_for_tat_is_nicer_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem tit_for_tat_is_nicer_1 :
  forall epsilon prob_row_C prob_column_C : R,
  (* denied: prob(row, C) = ε + (1 - ε)*prob(column, C) *)
    ((epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C > 0) \/ (epsilon + prob_column_C - epsilon *
    prob_column_C - prob_row_C > 0)) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  False.
Proof.
  exact (fun epsilon prob_row_C prob_column_C => check_refutes (point [epsilon; prob_row_C; prob_column_C])
  tit_for_tat_is_nicer_1_hypotheses tit_for_tat_is_nicer_1_certificate tit_for_tat_is_nicer_1_checked).
Qed.
