(* floor2-v-lp-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= 2 - 9/2*δ *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is
row.upper.low0[row]; row_upper_read0_row is row.upper.read0[row]; row_upper_high0_column is row.upper.high0[column];
row_upper_read0_column is row.upper.read0[column]; column_lower_high0_row is column.lower.high0[row];
column_lower_read0_row is column.lower.read0[row]; column_lower_high0_column is column.lower.high0[column];
column_lower_read0_column is column.lower.read0[column] *)
Definition floor2_v_lp_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_upper_low0_row := X 5 in let row_upper_read0_row := X 6 in let row_upper_high0_column := X 7 in
  let row_upper_read0_column := X 8 in let column_lower_high0_row := X 9 in let column_lower_read0_row := X 10 in
  let column_lower_high0_column := X 11 in let column_lower_read0_column := X 12 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C)];
  Positive (2 * prob_row_C + 2 - 9 * delta - 4 * prob_column_C);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C);
  NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative (delta + 2 * prob_column_C - 2 *
  row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column); NotNegative (2 *
  row_upper_high0_column - row_upper_low0_row - 1)]; And [NotNegative (delta + 2 * row_upper_read0_row - 2 *
  prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative (delta + 2 * prob_column_C -
  2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column); NotNegative (2 *
  row_upper_high0_column - row_upper_low0_row - 1)]];
  Or [And [NotNegative (epsilon * column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column);
  NotNegative (delta + 2 * column_lower_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 *
  column_lower_read0_column)]; And [NotNegative (delta + 2 * prob_row_C - 2 * column_lower_read0_row); NotNegative
  (delta + column_lower_read0_row - column_lower_high0_row); Or [Zero (column_lower_high0_row - 1); Zero
  (column_lower_high0_row - delta - column_lower_read0_row)]; NotNegative (delta + 2 * prob_column_C - 2 *
  column_lower_read0_column); NotNegative (delta + column_lower_read0_column - column_lower_high0_column); Or [Zero
  (column_lower_high0_column - 1); Zero (column_lower_high0_column - delta - column_lower_read0_column)]; Or [And
  [NotNegative (column_lower_high0_row - 1)]; And [NotNegative (column_lower_high0_column - 1)]; And [NotNegative
  (column_lower_high0_row - 1)]]]]]%formulas.

Definition floor2_v_lp_post_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_upper_low0_row := X 5 in let row_upper_read0_row := X 6 in let row_upper_high0_column := X 7 in
  let row_upper_read0_column := X 8 in let column_lower_high0_row := X 9 in let column_lower_read0_row := X 10 in
  let column_lower_high0_column := X 11 in let column_lower_read0_column := X 12 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 5 [
  Unpack 13 (
  Case 6 [
  Unpack 15 (
  Leaf [Times 0x1e6158 [9; 9];
  Times 0x3e8 [9; 4];
  Times 0x4d9e [9; 10];
  Times 0x7bc [8; 9];
  Times 0x12 [17];
  Times 0x2 [8; 17];
  Times 0x14 [10; 17];
  Times 0x14 [10];
  Times 0xa [10; 4];
  Times 0x14 [10; 18];
  Times 0x28 [16];
  Square 0x5 [11] (1 - epsilon);
  Square 0x5 [14] (- (epsilon) - 1)] []);
  Unpack 15 (
  Case 18 [
  Leaf [Times 0x7cd [7];
  Times 0xc8 [8];
  Times 0x3 [10];
  Times 0x64 [16];
  Times 0xc8 [17];
  Times 0xc8 [14]] [Multiple (200) 23];
  Case 21 [
  Leaf [Times 0x6 [9];
  Times 0x2 [12];
  Times 0x1 [4];
  Times 0x1 [19];
  Times 0x2 [20];
  Times 0x2 [14]] [Multiple (2) 24];
  Case 22 [
  Unpack 25 (
  Leaf [Times 0x2 [8];
  Times 0x7cd [9];
  Times 0x14 [10];
  Times 0x1 [16];
  Times 0x2 [26];
  Times 0x2 [14]] [Multiple (- (2)) 23]);
  Unpack 25 (
  Leaf [Times 0x6 [9];
  Times 0x2 [12];
  Times 0x1 [4];
  Times 0x1 [19];
  Times 0x2 [26];
  Times 0x2 [14]] [Multiple (- (2)) 24]);
  Unpack 25 (
  Leaf [Times 0x2 [8];
  Times 0x7cd [9];
  Times 0x14 [10];
  Times 0x1 [16];
  Times 0x2 [26];
  Times 0x2 [14]] [Multiple (- (2)) 23])]]])]);
  Unpack 13 (
  Leaf [Times 0x1 [4];
  Times 0x1 [14];
  Times 0x2 [15];
  Times 0x2 [16];
  Times 0x4 [17];
  Times 0x2 [18]] []);
  Unpack 13 (
  Leaf [Times 0x1 [4];
  Times 0x1 [14];
  Times 0x2 [15];
  Times 0x2 [16];
  Times 0x4 [17];
  Times 0x2 [18]] [])])))).

Lemma floor2_v_lp_post_1_checked : check floor2_v_lp_post_1_hypotheses floor2_v_lp_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem floor2_v_lp_post_1 :
  forall epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column column_lower_high0_row column_lower_read0_row column_lower_high0_column
  column_lower_read0_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: payoff(row) >= 2 - 9/2*δ *)
    (2 * prob_row_C + 2 - 9 * delta - 4 * prob_column_C > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row
    - row_upper_read0_row >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (2 * row_upper_high0_column - row_upper_low0_row - 1 >= 0))
    \/ ((delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >=
    0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column -
    row_upper_high0_column >= 0) /\ (2 * row_upper_high0_column - row_upper_low0_row - 1 >= 0))) ->
  (* column, lower run *)
    (((epsilon * column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column >= 0) /\ (delta + 2 *
    column_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * column_lower_read0_column >=
    0)) \/ ((delta + 2 * prob_row_C - 2 * column_lower_read0_row >= 0) /\ (delta + column_lower_read0_row -
    column_lower_high0_row >= 0) /\ ((column_lower_high0_row - 1 = 0) \/ (column_lower_high0_row - delta -
    column_lower_read0_row = 0)) /\ (delta + 2 * prob_column_C - 2 * column_lower_read0_column >= 0) /\ (delta +
    column_lower_read0_column - column_lower_high0_column >= 0) /\ ((column_lower_high0_column - 1 = 0) \/
    (column_lower_high0_column - delta - column_lower_read0_column = 0)) /\ (((column_lower_high0_row - 1 >= 0)) \/
    ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column column_lower_high0_row column_lower_read0_row column_lower_high0_column
  column_lower_read0_column => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_read0_row; row_upper_high0_column; row_upper_read0_column; column_lower_high0_row; column_lower_read0_row;
  column_lower_high0_column; column_lower_read0_column]) floor2_v_lp_post_1_hypotheses floor2_v_lp_post_1_certificate
  floor2_v_lp_post_1_checked).
Qed.
