(* trade-off-v-coop-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= (5 + k)/(2 + k) - 40*δ *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is
row.upper.low0[row]; row_upper_read0_row is row.upper.read0[row]; row_upper_low0_column is row.upper.low0[column];
row_upper_high0_column is row.upper.high0[column] *)
Definition trade_off_v_coop_post_1_hypotheses : list formula :=
  let k := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let row_upper_low0_row := X 6 in let row_upper_read0_row := X 7 in let row_upper_low0_column := X 8 in
  let row_upper_high0_column := X 9 in
  [
  And [Positive (k)];
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Positive (k * prob_row_C + 2 * prob_row_C + 3 - 40 * k * delta - 2 * k * prob_column_C - 80 * delta - 4 *
  prob_column_C);
  Or [And [NotNegative (- (prob_row_C)); NotNegative (row_upper_low0_column); NotNegative (prob_column_C -
  row_upper_low0_column); Positive (k * prob_row_C + 2 * prob_row_C - 2 * k * prob_column_C - prob_column_C)]; And
  [Positive (1 - prob_column_C)]; And [NotNegative (row_upper_read0_row - prob_row_C); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 -
  row_upper_high0_column); NotNegative (2 * k * row_upper_high0_column + row_upper_high0_column - k * row_upper_low0_row
  - 2 * row_upper_low0_row)]];
  Zero (prob_column_C - 1)]%formulas.

Definition trade_off_v_coop_post_1_certificate : tree :=
  let k := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let row_upper_low0_row := X 6 in let row_upper_read0_row := X 7 in let row_upper_low0_column := X 8 in
  let row_upper_high0_column := X 9 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 5 [
  Unpack 13 (
  Leaf [Times 0x8 [7];
  Times 0x4 [15];
  Times 0x4 [16];
  Times 0x4 [17];
  Square 0x1 [11] (- (k) - 1);
  Square 0x1 [14] (- (k) - 3)] [Multiple (8 * k) 6]);
  Unpack 13 (
  Leaf [Times 0x1 [14]] [Multiple (1) 6]);
  Unpack 13 (
  Leaf [Times 0xc [14];
  Times 0xc [17];
  Times 0x4 [20];
  Times 0x9a [9; 20];
  Times 0x2 [16; 20];
  Times 0x4 [17; 20];
  Times 0x4 [15; 20];
  Times 0x4 [12; 20];
  Times 0x4 [4];
  Times 0x4 [4; 15];
  Times 0x4 [12; 4];
  Times 0x72420 [9; 9];
  Times 0x1248 [9; 10];
  Times 0x1d4 [8; 9];
  Square 0x1 [18] (2 * k * prob_row_C + prob_row_C - 4 * k - 1 - 80 * k * delta - 40 * delta);
  Square 0x1 [19] (2 * k * prob_row_C + prob_row_C - 4 * k - 3 - 80 * k * delta - 40 * delta)] [Multiple (24 * k + 33 + 16 * k^2 + 640 * k^2 * delta + 480 * k * delta + 80 * delta + 6400 * k^2 * delta^2 + 6400 * k * delta^2 + 1600 * delta^2 + 4 * k^2 * prob_row_C^2 + 4 * k * prob_row_C^2 + prob_row_C^2 - 8 * k * row_upper_low0_row - 16 * row_upper_low0_row - 16 * k^2 * prob_row_C - 12 * k * prob_row_C - 2 * prob_row_C - 320 * k^2 * delta * prob_row_C - 320 * k * delta * prob_row_C - 80 * delta * prob_row_C) 6])])))).

Lemma trade_off_v_coop_post_1_checked : check trade_off_v_coop_post_1_hypotheses trade_off_v_coop_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_v_coop_post_1 :
  forall k epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_read0_row row_upper_low0_column
  row_upper_high0_column : R,
  (* given: 0 < k <= 1 *)
    ((k > 0)) ->
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* denied: payoff(row) >= (5 + k)/(2 + k) - 40*δ *)
    (k * prob_row_C + 2 * prob_row_C + 3 - 40 * k * delta - 2 * k * prob_column_C - 80 * delta - 4 * prob_column_C > 0)
    ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (k *
    prob_row_C + 2 * prob_row_C - 2 * k * prob_column_C - prob_column_C > 0)) \/ ((1 - prob_column_C > 0)) \/
    ((row_upper_read0_row - prob_row_C >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (delta + 2 *
    row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\
    (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\ (2 * k *
    row_upper_high0_column + row_upper_high0_column - k * row_upper_low0_row - 2 * row_upper_low0_row >= 0))) ->
  (* column *)
    (prob_column_C - 1 = 0) ->
  False.
Proof.
  exact (fun k epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_read0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [k; epsilon; delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_read0_row; row_upper_low0_column; row_upper_high0_column]) trade_off_v_coop_post_1_hypotheses
  trade_off_v_coop_post_1_certificate trade_off_v_coop_post_1_checked).
Qed.
