(* nicer-v-defect: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = ε *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nicer_v_defect_1_hypotheses : list formula :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  Or [Positive (prob_row_C - epsilon); Positive (epsilon - prob_row_C)];
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C);
  Zero (prob_column_C)]%formulas.

Definition nicer_v_defect_1_certificate : tree :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Case 0 [
  Leaf [Times 0x1 [3]] [Multiple (epsilon - 1) 2;
  Multiple (- (1)) 1];
  Leaf [Times 0x1 [3]] [Multiple (1 - epsilon) 2;
  Multiple (1) 1]].

Lemma nicer_v_defect_1_checked : check nicer_v_defect_1_hypotheses nicer_v_defect_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_v_defect_1 :
  forall epsilon prob_row_C prob_column_C : R,
  (* denied: prob(row, C) = ε *)
    ((prob_row_C - epsilon > 0) \/ (epsilon - prob_row_C > 0)) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun epsilon prob_row_C prob_column_C => check_refutes (point [epsilon; prob_row_C; prob_column_C])
  nicer_v_defect_1_hypotheses nicer_v_defect_1_certificate nicer_v_defect_1_checked).
Qed.
