(* trade-off-v-coop: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= (5 + k)/(2 + k) - 40*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; row_upper_point3_0_row is row.upper.point3.0[row] *)
Definition trade_off_v_coop_1_hypotheses : list formula :=
  let k := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_upper_low0_row := X 5 in let row_upper_high0_row := X 6 in let row_upper_low0_column := X 7 in
  let row_upper_high0_column := X 8 in let row_upper_point3_0_row := X 9 in
  [
  And [Positive (k); NotNegative (1 - k)];
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Positive (k * prob_row_C + 2 * prob_row_C + 3 - 40 * k * delta - 2 * k * prob_column_C - 80 * delta - 4 *
  prob_column_C);
  Or [And [NotNegative (- (prob_row_C)); NotNegative (row_upper_low0_column); NotNegative (prob_column_C -
  row_upper_low0_column); Positive (k * prob_row_C + 2 * prob_row_C - 2 * k * prob_column_C - prob_column_C)]; And
  [Positive (1 - prob_column_C)]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_low0_row);
  NotNegative (prob_row_C - row_upper_low0_row); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative (2 * k *
  row_upper_high0_column + row_upper_high0_column - k * row_upper_low0_row - 2 * row_upper_low0_row); Or [And
  [NotNegative (row_upper_high0_row - 1)]; And [NotNegative (row_upper_point3_0_row - row_upper_low0_row); Positive (1 -
  row_upper_point3_0_row)]; And [NotNegative (row_upper_high0_row - 1)]]]];
  Zero (prob_column_C - 1)]%formulas.

Definition trade_off_v_coop_1_certificate : tree :=
  let k := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_upper_low0_row := X 5 in let row_upper_high0_row := X 6 in let row_upper_low0_column := X 7 in
  let row_upper_high0_column := X 8 in let row_upper_point3_0_row := X 9 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 4 [
  Unpack 11 (
  Leaf [Times 0x8 [6];
  Times 0x4 [13];
  Times 0x4 [14];
  Times 0x4 [15];
  Square 0x1 [9] (- (k) - 1);
  Square 0x1 [12] (- (k) - 3)] [Multiple (8 * k) 5]);
  Unpack 11 (
  Leaf [Times 0x1 [12]] [Multiple (1) 5]);
  Unpack 11 (
  Case 19 [
  Unpack 20 (
  Leaf [Times 0x1 [3];
  Times 0x1 [18];
  Times 0x4d [8];
  Times 0x3 [10];
  Times 0x3 [15];
  Times 0x28 [6; 8];
  Times 0x1 [7; 14];
  Times 0x3 [21];
  Square 0x1 [16] (- (k));
  Square 0x1 [17] (- (k) - 1)] [Multiple (2 * k + 4 + k^2) 5]);
  Unpack 20 (
  Leaf [Times 0x1 [3];
  Times 0x1 [18];
  Times 0x2 [12];
  Times 0x2 [15];
  Times 0x27 [6; 8];
  Times 0x1 [6; 12];
  Times 0x1 [6; 15];
  Times 0x4e [8; 13];
  Times 0x4e [8; 21];
  Times 0x4e [8; 22];
  Square 0x1 [16] (- (k));
  Square 0x1 [17] (- (k) - 1)] [Multiple (2 * k + 4 + k^2) 5]);
  Unpack 20 (
  Leaf [Times 0x1 [3];
  Times 0x1 [18];
  Times 0x4d [8];
  Times 0x3 [10];
  Times 0x3 [15];
  Times 0x28 [6; 8];
  Times 0x1 [7; 14];
  Times 0x3 [21];
  Square 0x1 [16] (- (k));
  Square 0x1 [17] (- (k) - 1)] [Multiple (2 * k + 4 + k^2) 5])])]))).

Lemma trade_off_v_coop_1_checked : check trade_off_v_coop_1_hypotheses trade_off_v_coop_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_v_coop_1 :
  forall k delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column row_upper_point3_0_row : R,
  (* given: 0 < k <= 1 *)
    ((k > 0) /\ (1 - k >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* denied: payoff(row) >= (5 + k)/(2 + k) - 40*δ *)
    (k * prob_row_C + 2 * prob_row_C + 3 - 40 * k * delta - 2 * k * prob_column_C - 80 * delta - 4 * prob_column_C > 0)
    ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (k *
    prob_row_C + 2 * prob_row_C - 2 * k * prob_column_C - prob_column_C > 0)) \/ ((1 - prob_column_C > 0)) \/
    ((row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\
    (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (2 * k * row_upper_high0_column + row_upper_high0_column - k * row_upper_low0_row -
    2 * row_upper_low0_row >= 0) /\ (((row_upper_high0_row - 1 >= 0)) \/ ((row_upper_point3_0_row - row_upper_low0_row
    >= 0) /\ (1 - row_upper_point3_0_row > 0)) \/ ((row_upper_high0_row - 1 >= 0))))) ->
  (* column *)
    (prob_column_C - 1 = 0) ->
  False.
Proof.
  exact (fun k delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column row_upper_point3_0_row => check_refutes (point [k; delta; prob_row_C; prob_column_C;
  row_upper_low0_row; row_upper_high0_row; row_upper_low0_column; row_upper_high0_column; row_upper_point3_0_row])
  trade_off_v_coop_1_hypotheses trade_off_v_coop_1_certificate trade_off_v_coop_1_checked).
Qed.
