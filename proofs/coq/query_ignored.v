(* query-ignored: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 1 *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition query_ignored_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  [
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Zero (prob_row_C - 1);
  And [Or [Positive (- (prob_row_C)); Positive (prob_row_C - 1); Positive (- (prob_column_C)); Positive (prob_column_C -
  1); Positive (2 * prob_column_C - 1); Positive (1 - prob_row_C)]; Or [Positive (- (prob_row_C)); Positive (prob_row_C
  - 1); Positive (- (prob_column_C)); Positive (prob_column_C - 1); Positive (1 - 2 * prob_column_C); Positive (1 -
  prob_row_C)]]]%formulas.

Definition query_ignored_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  Unpack 0 (
  Unpack 2 (
  Case 5 [
  Leaf [Times 0x1 [7];
  Times 0x1 []] [Multiple (1) 1];
  Leaf [Times 0x1 [7]] [Multiple (- (1)) 1];
  Leaf [Times 0x1 [7];
  Times 0x1 [3]] [];
  Leaf [Times 0x1 [7];
  Times 0x1 [4]] [];
  Case 6 [
  Leaf [Times 0x1 [8];
  Times 0x1 []] [Multiple (1) 1];
  Leaf [Times 0x1 [8]] [Multiple (- (1)) 1];
  Leaf [Times 0x1 [8];
  Times 0x1 [3]] [];
  Leaf [Times 0x1 [8];
  Times 0x1 [4]] [];
  Leaf [Times 0x1 [7];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [8]] [Multiple (1) 1]];
  Leaf [Times 0x1 [7]] [Multiple (1) 1]])).

Lemma query_ignored_1_checked : check query_ignored_1_hypotheses query_ignored_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem query_ignored_1 :
  forall prob_row_C prob_column_C : R,
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* the point is in the region *)
    (prob_row_C - 1 = 0) ->
  (* the state is not consistent, or not as wanted *)
    (((- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ (- (prob_column_C) > 0) \/ (prob_column_C - 1 > 0) \/ (2 *
    prob_column_C - 1 > 0) \/ (1 - prob_row_C > 0)) /\ ((- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ (-
    (prob_column_C) > 0) \/ (prob_column_C - 1 > 0) \/ (1 - 2 * prob_column_C > 0) \/ (1 - prob_row_C > 0))) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C => check_refutes (point [prob_row_C; prob_column_C]) query_ignored_1_hypotheses
  query_ignored_1_certificate query_ignored_1_checked).
Qed.
