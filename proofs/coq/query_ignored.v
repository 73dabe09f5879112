(* query-ignored: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 1 *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition query_ignored_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  [
  Zero (prob_row_C - 1);
  Or [Positive (2 * prob_column_C - 1); Positive (prob_row_C - 1); Positive (1 - prob_row_C)];
  Or [Positive (1 - 2 * prob_column_C); Positive (prob_row_C - 1); Positive (1 - prob_row_C)]]%formulas.

Definition query_ignored_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  Case 1 [
  Case 2 [
  Leaf [Times 0x1 [3];
  Times 0x1 [4]] [];
  Leaf [Times 0x1 [4]] [Multiple (- (1)) 0];
  Leaf [Times 0x1 [4]] [Multiple (1) 0]];
  Leaf [Times 0x1 [3]] [Multiple (- (1)) 0];
  Leaf [Times 0x1 [3]] [Multiple (1) 0]].

Lemma query_ignored_1_checked : check query_ignored_1_hypotheses query_ignored_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem query_ignored_1 :
  forall prob_row_C prob_column_C : R,
  (* the point is in the region *)
    (prob_row_C - 1 = 0) ->
  (* state 1 does not serve *)
    ((2 * prob_column_C - 1 > 0) \/ (prob_row_C - 1 > 0) \/ (1 - prob_row_C > 0)) ->
  (* state 2 does not serve *)
    ((1 - 2 * prob_column_C > 0) \/ (prob_row_C - 1 > 0) \/ (1 - prob_row_C > 0)) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C => check_refutes (point [prob_row_C; prob_column_C]) query_ignored_1_hypotheses
  query_ignored_1_certificate query_ignored_1_checked).
Qed.
