(* yellow-self-exact: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 0 and prob(column, C) = 0 *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column] *)
Definition yellow_self_exact_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  Zero (prob_row_C);
  Zero (prob_column_C);
  Or [And [Positive (8 * prob_row_C - 7 * prob_column_C)]; And [NotNegative (epsilon * row_lower_low0_row + prob_row_C -
  epsilon - row_lower_low0_row); NotNegative (row_lower_low0_row); NotNegative (prob_row_C - row_lower_low0_row)]; And
  [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (delta + row_lower_low0_row - row_lower_high0_row);
  NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column -
  row_lower_high0_column); Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column -
  1)]; And [NotNegative (row_lower_high0_row - 1)]]]]]%formulas.

Definition yellow_self_exact_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in
  Unpack 0 (
  Unpack 1 (
  Case 4 [
  Unpack 9 (
  Leaf [Times 0x1 [10]] [Multiple (7) 3;
  Multiple (- (8)) 2]);
  Unpack 9 (
  Leaf [Times 0x4 [5];
  Times 0x4 [10];
  Square 0x1 [11] (2 - epsilon);
  Square 0x1 [12] (- (epsilon))] [Multiple (- (4) - epsilon^2) 2]);
  Unpack 9 (
  Case 14 [
  Unpack 15 (
  Leaf [Times 0x1 [6];
  Times 0x3e7 [7];
  Times 0xa [8];
  Times 0x1 [11];
  Times 0x1 [16];
  Times 0x1 [10]] [Multiple (- (1)) 2]);
  Unpack 15 (
  Leaf [Times 0x1 [6];
  Times 0x3e7 [7];
  Times 0xa [8];
  Times 0x1 [13];
  Times 0x1 [16];
  Times 0x1 [12]] [Multiple (- (1)) 3]);
  Unpack 15 (
  Leaf [Times 0x1 [6];
  Times 0x3e7 [7];
  Times 0xa [8];
  Times 0x1 [11];
  Times 0x1 [16];
  Times 0x1 [10]] [Multiple (- (1)) 2])])])).

Lemma yellow_self_exact_1_checked : check yellow_self_exact_1_hypotheses yellow_self_exact_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem yellow_self_exact_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* denied: prob(row, C) = 0 and prob(column, C) = 0 *)
    (prob_row_C = 0) ->
  (* denied: prob(row, C) = 0 and prob(column, C) = 0 *)
    (prob_column_C = 0) ->
  (* row, lower run *)
    (((8 * prob_row_C - 7 * prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row + prob_row_C - epsilon -
    row_lower_low0_row >= 0) /\ (row_lower_low0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0)) \/ ((prob_row_C -
    row_lower_low0_row >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\
    (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_high0_row; row_lower_low0_column; row_lower_high0_column]) yellow_self_exact_1_hypotheses
  yellow_self_exact_1_certificate yellow_self_exact_1_checked).
Qed.
