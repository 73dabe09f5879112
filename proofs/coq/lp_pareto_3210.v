(* lp-pareto-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is bound(4);
bound_5 is bound(5) *)
Definition lp_pareto_3210_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let bound_0 := X 9 in let bound_1 := X 10 in let bound_4 := X 11 in
  let bound_5 := X 12 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta)];
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

Definition lp_pareto_3210_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let bound_0 := X 9 in let bound_1 := X 10 in let bound_4 := X 11 in
  let bound_5 := X 12 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 5 [
  Case 6 [
  Unpack 14 (
  Leaf [Times 0xa [7; 9];
  Times 0xa [7; 13];
  Times 0x9 [16];
  Times 0x9 [17];
  Times 0x1 [8; 16];
  Times 0x1 [8; 17];
  Times 0xa [15];
  Times 0x9 [13];
  Times 0x1 [8; 13]] []);
  Unpack 14 (
  Case 19 [
  Unpack 20 (
  Leaf [Times 0xa [13];
  Times 0x1 [16];
  Times 0x1 [15];
  Times 0x5a [7; 9];
  Times 0x9 [8; 9];
  Times 0x1 [8; 10];
  Times 0x1 [21]] []);
  Unpack 20 (
  Leaf [Times 0xa [12];
  Times 0x1 [18];
  Times 0x1 [17];
  Times 0x5a [7; 9];
  Times 0x9 [8; 9];
  Times 0x1 [8; 11];
  Times 0x1 [21]] []);
  Unpack 20 (
  Leaf [Times 0xa [13];
  Times 0x1 [16];
  Times 0x1 [15];
  Times 0x5a [7; 9];
  Times 0x9 [8; 9];
  Times 0x1 [8; 10];
  Times 0x1 [21]] [])])];
  Unpack 13 (
  Case 17 [
  Leaf [Times 0x3 [14];
  Times 0x1 [18];
  Times 0x2 [16]] [];
  Leaf [Times 0x3 [14];
  Times 0x1 [15];
  Times 0x2 [18]] []])];
  Unpack 12 (
  Case 16 [
  Leaf [Times 0x3 [13];
  Times 0x2 [17];
  Times 0x1 [15]] [];
  Leaf [Times 0x3 [13];
  Times 0x2 [14];
  Times 0x1 [17]] []])])))).

Lemma lp_pareto_3210_1_checked : check lp_pareto_3210_1_hypotheses lp_pareto_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_pareto_3210_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column bound_0 bound_1 bound_4 bound_5 : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* denied: near(pareto, δ/ε) *)
    ((epsilon - epsilon * prob_column_C - delta > 0) \/ ((1 - bound_1 >= 0) /\ (prob_row_C + 2 * bound_1 - bound_0 - 2
    >= 0) /\ (2 * bound_0 + 1 - 2 * prob_row_C - bound_1 >= 0) /\ ((prob_row_C + 2 * bound_1 - bound_0 - 2 > 0) \/ (2 *
    bound_0 + 1 - 2 * prob_row_C - bound_1 > 0)))) ->
  (* denied: near(pareto, δ/ε) *)
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
  bound_1; bound_4; bound_5]) lp_pareto_3210_1_hypotheses lp_pareto_3210_1_certificate lp_pareto_3210_1_checked).
Qed.
