(* yellow-self-exact-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 0 and prob(column, C) = 0 *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row];
row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is row.lower.high0[column];
row_lower_read0_column is row.lower.read0[column] *)
Definition yellow_self_exact_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_read0_row := X 7 in
  let row_lower_low0_column := X 8 in let row_lower_high0_column := X 9 in let row_lower_read0_column := X 10 in
  [
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  Zero (prob_row_C);
  Zero (prob_column_C);
  Or [And [Positive (8 * prob_row_C - 7 * prob_column_C)]; And [NotNegative (epsilon * row_lower_read0_row + prob_row_C
  - epsilon - row_lower_read0_row); NotNegative (prob_row_C - row_lower_low0_row); NotNegative (row_lower_read0_row);
  NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + 2 * prob_row_C - 2 *
  row_lower_read0_row); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative (delta +
  row_lower_read0_row - row_lower_high0_row); Or [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row - delta -
  row_lower_read0_row)]; NotNegative (prob_column_C - row_lower_low0_column); Or [Positive (1 - row_lower_high0_row);
  NotNegative (row_lower_low0_column - 1)]]; And [NotNegative (prob_row_C - row_lower_read0_row); NotNegative
  (prob_row_C - row_lower_low0_row); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative (delta
  + row_lower_read0_row - row_lower_high0_row); Or [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row - delta -
  row_lower_read0_row)]; NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column
  - row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column); Or [Zero
  (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta - row_lower_read0_column)]; Or [And [NotNegative
  (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row -
  1)]]]]]%formulas.

Definition yellow_self_exact_post_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_read0_row := X 7 in
  let row_lower_low0_column := X 8 in let row_lower_high0_column := X 9 in let row_lower_read0_column := X 10 in
  Unpack 0 (
  Unpack 1 (
  Case 4 [
  Unpack 8 (
  Leaf [Times 0x1 [9]] [Multiple (7) 3;
  Multiple (- (8)) 2]);
  Unpack 8 (
  Case 16 [
  Leaf [Times 0x1 [5];
  Times 0x3e6 [6];
  Times 0xa [7];
  Times 0x1 [14];
  Times 0x1 [15];
  Times 0x1 [10]] [Multiple (1) 19;
  Multiple (- (1)) 2];
  Case 18 [
  Leaf [Times 0x36 [11];
  Times 0x5b8d80 [6; 6];
  Times 0xea42 [6; 7];
  Times 0x176d [5; 6];
  Times 0x1e [7; 12];
  Times 0x3 [5; 12];
  Times 0x28 [7];
  Times 0x14 [7; 20];
  Times 0x14 [7; 13];
  Times 0x3c [9]] [Multiple (20 * epsilon - 2000 * delta) 19;
  Multiple (- (2000 * delta) - 54 - 40 * epsilon) 2];
  Leaf [Times 0x1 [20];
  Times 0x1 [];
  Times 0x1 [17]] [Multiple (- (1)) 3]]]);
  Unpack 8 (
  Case 13 [
  Leaf [Times 0x1 [5];
  Times 0x3e6 [6];
  Times 0xa [7];
  Times 0x1 [11];
  Times 0x1 [12];
  Times 0x1 [10]] [Multiple (1) 19;
  Multiple (- (1)) 2];
  Case 17 [
  Leaf [Times 0x1 [5];
  Times 0x3e6 [6];
  Times 0xa [7];
  Times 0x1 [15];
  Times 0x1 [16];
  Times 0x1 [14]] [Multiple (1) 20;
  Multiple (- (1)) 3];
  Case 18 [
  Unpack 21 (
  Leaf [Times 0x1 [5];
  Times 0x3e7 [6];
  Times 0xa [7];
  Times 0x1 [22];
  Times 0x1 [9]] [Multiple (- (1)) 19;
  Multiple (- (1)) 2]);
  Unpack 21 (
  Leaf [Times 0x1f3 [];
  Times 0x1 [5];
  Times 0xa [7];
  Times 0x1f4 [15];
  Times 0x1f4 [22];
  Times 0x1f4 [14]] [Multiple (- (500)) 20;
  Multiple (- (500)) 3]);
  Unpack 21 (
  Leaf [Times 0x1 [5];
  Times 0x3e7 [6];
  Times 0xa [7];
  Times 0x1 [22];
  Times 0x1 [9]] [Multiple (- (1)) 19;
  Multiple (- (1)) 2])]]])])).

Lemma yellow_self_exact_post_1_checked : check yellow_self_exact_post_1_hypotheses yellow_self_exact_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem yellow_self_exact_post_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* denied: prob(row, C) = 0 and prob(column, C) = 0 *)
    (prob_row_C = 0) ->
  (* denied: prob(row, C) = 0 and prob(column, C) = 0 *)
    (prob_column_C = 0) ->
  (* row, lower run *)
    (((8 * prob_row_C - 7 * prob_column_C > 0)) \/ ((epsilon * row_lower_read0_row + prob_row_C - epsilon -
    row_lower_read0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_read0_row >= 0) /\ (delta + 2 *
    row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + 2 * prob_row_C - 2 * row_lower_read0_row >= 0) /\ (delta +
    row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\
    ((row_lower_high0_row - 1 = 0) \/ (row_lower_high0_row - delta - row_lower_read0_row = 0)) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ ((1 - row_lower_high0_row > 0) \/ (row_lower_low0_column - 1 >= 0))) \/ ((prob_row_C
    - row_lower_read0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (delta + row_lower_low0_row -
    row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\ ((row_lower_high0_row - 1 =
    0) \/ (row_lower_high0_row - delta - row_lower_read0_row = 0)) /\ (prob_column_C - row_lower_low0_column >= 0) /\
    (delta + row_lower_low0_column - row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column -
    row_lower_high0_column >= 0) /\ ((row_lower_high0_column - 1 = 0) \/ (row_lower_high0_column - delta -
    row_lower_read0_column = 0)) /\ (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/
    ((row_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column => check_refutes (point [epsilon; delta;
  prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_read0_row; row_lower_low0_column;
  row_lower_high0_column; row_lower_read0_column]) yellow_self_exact_post_1_hypotheses
  yellow_self_exact_post_1_certificate yellow_self_exact_post_1_checked).
Qed.
