(* lp-pareto-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column] *)
Definition lp_pareto_3210_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let other0 := X 9 in let other1 := X 10 in let other4 := X 11 in
  let other5 := X 12 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta)];
  Or [Positive (epsilon - epsilon * prob_column_C - delta); And [NotNegative (1 - other1); NotNegative (prob_row_C + 2 *
  other1 - other0 - 2); NotNegative (2 * other0 + 1 - 2 * prob_row_C - other1); Or [Positive (prob_row_C + 2 * other1 -
  other0 - 2); Positive (2 * other0 + 1 - 2 * prob_row_C - other1)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - delta); And [NotNegative (1 - other4); NotNegative (2 * other5 + 1 - 2
  * prob_column_C - other4); NotNegative (prob_column_C + 2 * other4 - other5 - 2); Or [Positive (2 * other5 + 1 - 2 *
  prob_column_C - other4); Positive (prob_column_C + 2 * other4 - other5 - 2)]]];
  Or [And [NotNegative (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative
  (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row)]; And [NotNegative
  (prob_row_C - row_lower_low0_row); NotNegative (1 - row_lower_high0_row); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (1 - row_lower_high0_column);
  NotNegative (delta + row_lower_low0_column - row_lower_high0_column); Or [And [NotNegative (row_lower_high0_row - 1)];
  And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row - 1)]]]]]%formulas.

Definition lp_pareto_3210_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let other0 := X 9 in let other1 := X 10 in let other4 := X 11 in
  let other5 := X 12 in
  Unpack 0 (
  Unpack 1 (
  Case 2 [
  Case 3 [
  Case 4 [
  Unpack 10 (
  Leaf [Times 0xa [9];
  Times 0xa [11];
  Times 0x9 [12];
  Times 0x9 [13];
  Times 0xa [5; 7];
  Times 0x1 [6; 12];
  Times 0x1 [6; 13]] []);
  Unpack 10 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0x4 [9];
  Times 0x24 [5; 7];
  Times 0x4 [5; 13];
  Times 0x4 [5; 11];
  Times 0x4 [6; 7];
  Square 0x1 [19] (epsilon + 1);
  Square 0x1 [12] (epsilon - 1)] []);
  Unpack 18 (
  Leaf [Times 0x4 [8];
  Times 0x24 [5; 7];
  Times 0x4 [5; 16];
  Times 0x4 [5; 14];
  Times 0x4 [6; 7];
  Square 0x1 [19] (epsilon + 1);
  Square 0x1 [15] (epsilon - 1)] []);
  Unpack 18 (
  Leaf [Times 0x4 [9];
  Times 0x24 [5; 7];
  Times 0x4 [5; 13];
  Times 0x4 [5; 11];
  Times 0x4 [6; 7];
  Square 0x1 [19] (epsilon + 1);
  Square 0x1 [12] (epsilon - 1)] [])])];
  Unpack 9 (
  Case 13 [
  Leaf [Times 0x3 [10];
  Times 0x1 [14];
  Times 0x2 [12]] [];
  Leaf [Times 0x3 [10];
  Times 0x1 [11];
  Times 0x2 [14]] []])];
  Unpack 8 (
  Case 12 [
  Leaf [Times 0x3 [9];
  Times 0x2 [13];
  Times 0x1 [11]] [];
  Leaf [Times 0x3 [9];
  Times 0x2 [10];
  Times 0x1 [13]] []])])).

Lemma lp_pareto_3210_1_checked : check lp_pareto_3210_1_hypotheses lp_pareto_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_pareto_3210_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column other0 other1 other4 other5 : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* denied: near(pareto, δ/ε) *)
    ((epsilon - epsilon * prob_column_C - delta > 0) \/ ((1 - other1 >= 0) /\ (prob_row_C + 2 * other1 - other0 - 2 >=
    0) /\ (2 * other0 + 1 - 2 * prob_row_C - other1 >= 0) /\ ((prob_row_C + 2 * other1 - other0 - 2 > 0) \/ (2 * other0
    + 1 - 2 * prob_row_C - other1 > 0)))) ->
  (* denied: near(pareto, δ/ε) *)
    ((epsilon - epsilon * prob_row_C - delta > 0) \/ ((1 - other4 >= 0) /\ (2 * other5 + 1 - 2 * prob_column_C - other4
    >= 0) /\ (prob_column_C + 2 * other4 - other5 - 2 >= 0) /\ ((2 * other5 + 1 - 2 * prob_column_C - other4 > 0) \/
    (prob_column_C + 2 * other4 - other5 - 2 > 0)))) ->
  (* row, lower run *)
    (((epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row -
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0)) \/ ((prob_row_C - row_lower_low0_row >=
    0) /\ (1 - row_lower_high0_row >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (1 - row_lower_high0_column >= 0) /\ (delta + row_lower_low0_column -
    row_lower_high0_column >= 0) /\ (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/
    ((row_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column other0 other1 other4 other5 => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C;
  row_lower_low0_row; row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; other0; other1; other4;
  other5]) lp_pareto_3210_1_hypotheses lp_pareto_3210_1_certificate lp_pareto_3210_1_checked).
Qed.
