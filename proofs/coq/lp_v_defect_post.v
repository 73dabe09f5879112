(* lp-v-defect-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) >= 1 - δ/(2*ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row];
row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is row.lower.high0[column];
row_lower_read0_column is row.lower.read0[column]; row_lower_point1_0_row is row.lower.point1.0[row];
row_lower_point1_0_column is row.lower.point1.0[column] *)
Definition lp_v_defect_post_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_read0_row := X 11 in let row_lower_low0_column := X 12 in
  let row_lower_high0_column := X 13 in let row_lower_read0_column := X 14 in let row_lower_point1_0_row := X 15 in
  let row_lower_point1_0_column := X 16 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Positive (2 * epsilon - 2 * epsilon * prob_row_C - delta);
  Or [And [NotNegative (epsilon * row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row); NotNegative (delta
  + 2 * row_lower_read0_row - 2 * prob_row_C)]; And [NotNegative (epsilon * row_lower_read0_row + prob_row_C - epsilon -
  row_lower_read0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C)]; And [Or [And [Positive
  (prob_row_C); Positive (T * prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C -
  T - R * prob_column_C - P * prob_column_C - S * prob_row_C)]; And [Positive (S - P)]; And [NotNegative (prob_column_C
  - 1)]]]; And [Or [And [Positive (prob_column_C)]; And [Positive (prob_column_C)]; And [Positive (P - T)]]]; And [Or
  [And [Positive (prob_row_C); Positive (T * prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T
  * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C)]; And [Positive (S - P)]; And [NotNegative
  (prob_column_C - 1)]]]; And [Or [And [Positive (prob_column_C)]; And [Positive (prob_column_C)]; And [Positive (P -
  T)]]]; And [Or [And [Positive (prob_row_C); Positive (T * prob_column_C + R * prob_row_C + P * prob_row_C + S *
  prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C)]; And [Positive (S -
  P)]; And [NotNegative (prob_column_C - 1)]]]; And [Or [And [Positive (prob_column_C)]; And [Positive (prob_column_C)];
  And [Positive (P - T)]]]; And [NotNegative (prob_row_C - row_lower_read0_row); NotNegative (row_lower_low0_row);
  NotNegative (1 - row_lower_read0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative
  (delta + row_lower_read0_row - row_lower_high0_row); Or [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row -
  delta - row_lower_read0_row)]; NotNegative (row_lower_low0_column); NotNegative (prob_column_C -
  row_lower_low0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_low0_column - row_lower_read0_column); NotNegative (delta + row_lower_read0_column -
  row_lower_high0_column); Or [Zero (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta -
  row_lower_read0_column)]; Or [And [NotNegative (row_lower_point1_0_row - row_lower_low0_row); NotNegative
  (row_lower_point1_0_column - row_lower_low0_column); NotNegative (row_lower_high0_column - row_lower_point1_0_column);
  Positive (1 - row_lower_point1_0_row); NotNegative (T * row_lower_point1_0_row + T * row_lower_point1_0_column + 2 * P
  + S * row_lower_point1_0_row + S * row_lower_point1_0_column - T - R * row_lower_point1_0_row - R *
  row_lower_point1_0_column - P * row_lower_point1_0_row - P * row_lower_point1_0_column - S)]; And [NotNegative
  (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row -
  1)]]]];
  Zero (prob_column_C)]%formulas.

Definition lp_v_defect_post_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_read0_row := X 11 in let row_lower_low0_column := X 12 in
  let row_lower_high0_column := X 13 in let row_lower_read0_column := X 14 in let row_lower_point1_0_row := X 15 in
  let row_lower_point1_0_column := X 16 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Case 9 [
  Unpack 17 (
  Leaf [Times 0xa [8];
  Times 0x14 [18];
  Times 0x9 [19];
  Times 0xa [11; 13];
  Times 0x1 [12; 19]] []);
  Unpack 17 (
  Leaf [Times 0xa [8];
  Times 0x14 [18];
  Times 0x9 [19];
  Times 0xa [11; 13];
  Times 0x1 [12; 19]] []);
  Unpack 17 (
  Case 18 [
  Unpack 19 (
  Leaf [Times 0x1 [21];
  Times 0x1 [0];
  Times 0x1 [2];
  Times 0x1 [1; 16];
  Times 0x1 [3; 20]] [Multiple (R + P - T - S) 10]);
  Unpack 19 (
  Leaf [Times 0x1 [2];
  Times 0x1 [20]] []);
  Unpack 19 (
  Leaf [Times 0x1 [20];
  Times 0x1 []] [Multiple (- (1)) 10])]);
  Unpack 17 (
  Case 18 [
  Unpack 19 (
  Leaf [Times 0x1 [20]] [Multiple (- (1)) 10]);
  Unpack 19 (
  Leaf [Times 0x1 [20]] [Multiple (- (1)) 10]);
  Unpack 19 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [20]] [])]);
  Unpack 17 (
  Case 18 [
  Unpack 19 (
  Leaf [Times 0x1 [21];
  Times 0x1 [0];
  Times 0x1 [2];
  Times 0x1 [1; 16];
  Times 0x1 [3; 20]] [Multiple (R + P - T - S) 10]);
  Unpack 19 (
  Leaf [Times 0x1 [2];
  Times 0x1 [20]] []);
  Unpack 19 (
  Leaf [Times 0x1 [20];
  Times 0x1 []] [Multiple (- (1)) 10])]);
  Unpack 17 (
  Case 18 [
  Unpack 19 (
  Leaf [Times 0x1 [20]] [Multiple (- (1)) 10]);
  Unpack 19 (
  Leaf [Times 0x1 [20]] [Multiple (- (1)) 10]);
  Unpack 19 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [20]] [])]);
  Unpack 17 (
  Case 18 [
  Unpack 19 (
  Leaf [Times 0x1 [21];
  Times 0x1 [0];
  Times 0x1 [2];
  Times 0x1 [1; 16];
  Times 0x1 [3; 20]] [Multiple (R + P - T - S) 10]);
  Unpack 19 (
  Leaf [Times 0x1 [2];
  Times 0x1 [20]] []);
  Unpack 19 (
  Leaf [Times 0x1 [20];
  Times 0x1 []] [Multiple (- (1)) 10])]);
  Unpack 17 (
  Case 18 [
  Unpack 19 (
  Leaf [Times 0x1 [20]] [Multiple (- (1)) 10]);
  Unpack 19 (
  Leaf [Times 0x1 [20]] [Multiple (- (1)) 10]);
  Unpack 19 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [20]] [])]);
  Unpack 17 (
  Case 23 [
  Leaf [Times 0xa [8];
  Times 0x2 [22];
  Times 0x2 [18];
  Times 0xa [11; 13];
  Times 0x1 [12; 21];
  Times 0x2 [12; 20];
  Times 0x7 [13; 15];
  Times 0x7 [13; 16]] [Multiple (2) 31];
  Case 29 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [27];
  Times 0x1 [28];
  Times 0x1 [25]] [Multiple (1) 32;
  Multiple (- (1)) 10];
  Case 30 [
  Unpack 33 (
  Leaf [Times 0x7d0 [38];
  Times 0x7d0 [1; 35];
  Times 0x7ca [1; 19];
  Times 0x7ca [1; 34];
  Times 0x7cd [3; 37];
  Times 0x7d0 [3; 36];
  Times 0x1e [3; 14];
  Times 0x3 [3; 12];
  Times 0x3e8 [3; 26];
  Times 0x3 [4; 19];
  Times 0x3 [4; 34];
  Square 0x1f4 [24] (R + 1 - P);
  Square 0x1f4 [25] (R - P - 1)] [Multiple (4000 * P - 2000 * T - 2000 * S) 32;
  Multiple (3000 * P + 1000 * R * P + 1000 * R - 2000 * T - 2000 * S - 500 * R^2 - 500 * P^2 - 500) 10]);
  Unpack 33 (
  Leaf [Times 0x5 [8];
  Times 0x4 [13];
  Times 0x1 [18];
  Times 0x1 [12; 16];
  Times 0x1 [34]] [Multiple (- (1)) 31]);
  Unpack 33 (
  Leaf [Times 0x1f3 [11];
  Times 0x32 [12];
  Times 0x1 [14];
  Times 0x32 [27];
  Times 0x32 [34];
  Times 0x32 [25]] [Multiple (- (50)) 32;
  Multiple (- (50)) 10]);
  Unpack 33 (
  Leaf [Times 0x5 [8];
  Times 0x4 [13];
  Times 0x1 [18];
  Times 0x1 [12; 16];
  Times 0x1 [34]] [Multiple (- (1)) 31])]]])]))).

Lemma lp_v_defect_post_1_checked : check lp_v_defect_post_1_hypotheses lp_v_defect_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_defect_post_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_lower_point1_0_row row_lower_point1_0_column :
  Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 2*R > T + S *)
    (2 * R - T - S > 0) ->
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* denied: prob(row, C) >= 1 - δ/(2*ε) *)
    (2 * epsilon - 2 * epsilon * prob_row_C - delta > 0) ->
  (* row, lower run *)
    (((epsilon * row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row >= 0) /\ (delta + 2 *
    row_lower_read0_row - 2 * prob_row_C >= 0)) \/ ((epsilon * row_lower_read0_row + prob_row_C - epsilon -
    row_lower_read0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0)) \/ ((((prob_row_C > 0) /\ (T *
    prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P
    * prob_column_C - S * prob_row_C > 0)) \/ ((S - P > 0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((((prob_column_C > 0))
    \/ ((prob_column_C > 0)) \/ ((P - T > 0)))) \/ ((((prob_row_C > 0) /\ (T * prob_column_C + R * prob_row_C + P *
    prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C >
    0)) \/ ((S - P > 0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((((prob_column_C > 0)) \/ ((prob_column_C > 0)) \/ ((P - T
    > 0)))) \/ ((((prob_row_C > 0) /\ (T * prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T *
    prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C > 0)) \/ ((S - P > 0)) \/ ((prob_column_C -
    1 >= 0)))) \/ ((((prob_column_C > 0)) \/ ((prob_column_C > 0)) \/ ((P - T > 0)))) \/ ((prob_row_C -
    row_lower_read0_row >= 0) /\ (row_lower_low0_row >= 0) /\ (1 - row_lower_read0_row >= 0) /\ (delta + 2 *
    row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\
    ((row_lower_high0_row - 1 = 0) \/ (row_lower_high0_row - delta - row_lower_read0_row = 0)) /\ (row_lower_low0_column
    >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >=
    0) /\ (delta + row_lower_low0_column - row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column -
    row_lower_high0_column >= 0) /\ ((row_lower_high0_column - 1 = 0) \/ (row_lower_high0_column - delta -
    row_lower_read0_column = 0)) /\ (((row_lower_point1_0_row - row_lower_low0_row >= 0) /\ (row_lower_point1_0_column -
    row_lower_low0_column >= 0) /\ (row_lower_high0_column - row_lower_point1_0_column >= 0) /\ (1 -
    row_lower_point1_0_row > 0) /\ (T * row_lower_point1_0_row + T * row_lower_point1_0_column + 2 * P + S *
    row_lower_point1_0_row + S * row_lower_point1_0_column - T - R * row_lower_point1_0_row - R *
    row_lower_point1_0_column - P * row_lower_point1_0_row - P * row_lower_point1_0_column - S >= 0)) \/
    ((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_lower_point1_0_row row_lower_point1_0_column
  => check_refutes (point [T; R; P; S; epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_high0_row; row_lower_read0_row; row_lower_low0_column; row_lower_high0_column; row_lower_read0_column;
  row_lower_point1_0_row; row_lower_point1_0_column]) lp_v_defect_post_1_hypotheses lp_v_defect_post_1_certificate
  lp_v_defect_post_1_checked).
Qed.
