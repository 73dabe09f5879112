(* lp-order-of-quotient: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, O(δ/ε)) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is bound(4);
bound_5 is bound(5) *)
Definition lp_order_of_quotient_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let bound_0 := X 9 in let bound_1 := X 10 in let bound_4 := X 11 in
  let bound_5 := X 12 in
  [
  Positive (epsilon);
  NotNegative (1 - 10 * epsilon);
  Positive (delta);
  And [NotNegative (1 - prob_row_C)];
  And [NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - delta); And [NotNegative (1 - bound_1); NotNegative (prob_row_C + 2
  * bound_1 - bound_0 - 2); NotNegative (2 * bound_0 + 1 - 2 * prob_row_C - bound_1); Or [Positive (prob_row_C + 2 *
  bound_1 - bound_0 - 2); Positive (2 * bound_0 + 1 - 2 * prob_row_C - bound_1)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - delta); And [NotNegative (1 - bound_4); NotNegative (2 * bound_5 + 1 -
  2 * prob_column_C - bound_4); NotNegative (prob_column_C + 2 * bound_4 - bound_5 - 2); Or [Positive (2 * bound_5 + 1 -
  2 * prob_column_C - bound_4); Positive (prob_column_C + 2 * bound_4 - bound_5 - 2)]]];
  Or [And [NotNegative (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative
  (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row)]; And [NotNegative
  (prob_row_C - row_lower_low0_row); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative
  (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); Or [And
  [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative
  (row_lower_high0_row - 1)]]]]]%formulas.

Definition lp_order_of_quotient_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let bound_0 := X 9 in let bound_1 := X 10 in let bound_4 := X 11 in
  let bound_5 := X 12 in
  Unpack 3 (
  Unpack 4 (
  Case 5 [
  Case 6 [
  Case 7 [
  Unpack 12 (
  Leaf [Times 0xa [0; 2];
  Times 0xa [0; 11];
  Times 0x9 [14];
  Times 0x9 [15];
  Times 0x1 [1; 14];
  Times 0x1 [1; 15];
  Times 0xa [13];
  Times 0x9 [11];
  Times 0x1 [1; 11]] []);
  Unpack 12 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0xa [14];
  Times 0xa [13];
  Times 0xa [11];
  Times 0x1 [1; 8];
  Times 0x9 [8];
  Times 0xa [19]] []);
  Unpack 18 (
  Leaf [Times 0xa [16];
  Times 0xa [15];
  Times 0xa [10];
  Times 0x1 [1; 9];
  Times 0x9 [9];
  Times 0xa [19]] []);
  Unpack 18 (
  Leaf [Times 0xa [14];
  Times 0xa [13];
  Times 0xa [11];
  Times 0x1 [1; 8];
  Times 0x9 [8];
  Times 0xa [19]] [])])];
  Unpack 11 (
  Case 15 [
  Leaf [Times 0x3 [12];
  Times 0x1 [16];
  Times 0x2 [14]] [];
  Leaf [Times 0x3 [12];
  Times 0x1 [13];
  Times 0x2 [16]] []])];
  Unpack 10 (
  Case 14 [
  Leaf [Times 0x3 [11];
  Times 0x2 [15];
  Times 0x1 [13]] [];
  Leaf [Times 0x3 [11];
  Times 0x2 [12];
  Times 0x1 [15]] []])])).

Lemma lp_order_of_quotient_1_checked : check lp_order_of_quotient_1_hypotheses lp_order_of_quotient_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_order_of_quotient_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column bound_0 bound_1 bound_4 bound_5 : R,
  (* given: ε > 0 *)
    (epsilon > 0) ->
  (* given: ε <= 0.1 *)
    (1 - 10 * epsilon >= 0) ->
  (* given: δ > 0 *)
    (delta > 0) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* denied: near(pareto, O(δ/ε)) *)
    ((epsilon - epsilon * prob_column_C - delta > 0) \/ ((1 - bound_1 >= 0) /\ (prob_row_C + 2 * bound_1 - bound_0 - 2
    >= 0) /\ (2 * bound_0 + 1 - 2 * prob_row_C - bound_1 >= 0) /\ ((prob_row_C + 2 * bound_1 - bound_0 - 2 > 0) \/ (2 *
    bound_0 + 1 - 2 * prob_row_C - bound_1 > 0)))) ->
  (* denied: near(pareto, O(δ/ε)) *)
    ((epsilon - epsilon * prob_row_C - delta > 0) \/ ((1 - bound_4 >= 0) /\ (2 * bound_5 + 1 - 2 * prob_column_C -
    bound_4 >= 0) /\ (prob_column_C + 2 * bound_4 - bound_5 - 2 >= 0) /\ ((2 * bound_5 + 1 - 2 * prob_column_C - bound_4
    > 0) \/ (prob_column_C + 2 * bound_4 - bound_5 - 2 > 0)))) ->
  (* row, lower run *)
    (((epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row -
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0)) \/ ((prob_row_C - row_lower_low0_row >=
    0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\
    (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (((row_lower_high0_row - 1 >= 0)) \/
    ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column bound_0 bound_1 bound_4 bound_5 => check_refutes (point [epsilon; delta; prob_row_C;
  prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; bound_0;
  bound_1; bound_4; bound_5]) lp_order_of_quotient_1_hypotheses lp_order_of_quotient_1_certificate
  lp_order_of_quotient_1_checked).
Qed.
