(* nicer-more: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) > ε *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nicer_more_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  [
  Positive (10 * prob_row_C - 1);
  Zero (10 * prob_row_C - 9 * prob_column_C - 1);
  Zero (prob_column_C)]%formulas.

Definition nicer_more_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  Leaf [Times 0x1 [0]] [Multiple (- (9)) 2;
  Multiple (- (1)) 1].

Lemma nicer_more_1_checked : check nicer_more_1_hypotheses nicer_more_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_more_1 :
  forall prob_row_C prob_column_C : R,
  (* denied: a state as wanted *)
    (10 * prob_row_C - 1 > 0) ->
  (* row *)
    (10 * prob_row_C - 9 * prob_column_C - 1 = 0) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C => check_refutes (point [prob_row_C; prob_column_C]) nicer_more_1_hypotheses
  nicer_more_1_certificate nicer_more_1_checked).
Qed.
