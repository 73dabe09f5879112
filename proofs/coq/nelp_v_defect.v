(* nelp-v-defect: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 4*δ*(1 + (T - P)/(P - S)) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is
row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column];
row_upper_high0_column is row.upper.high0[column] *)
Definition nelp_v_defect_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_upper_low0_row := X 9 in
  let row_upper_high0_row := X 10 in let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Positive (P * prob_row_C + 4 * S * delta - 4 * T * delta - S * prob_row_C);
  Or [And [NotNegative (- (prob_row_C)); Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C +
  S * prob_row_C * prob_column_C - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
  S * prob_row_C)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row); NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (row_upper_low0_column); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column -
  prob_column_C); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (T *
  row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column); Or [And [Positive
  (1 - prob_row_C)]; And [Positive (R - T)]; And [Positive (R - T)]]; Or [Positive (1 - row_upper_high0_column);
  NotNegative (row_upper_low0_row - 1); And [Positive (R - T)]]]; And [Or [And [Positive (prob_column_C)]; And [Positive
  (prob_column_C)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C); Positive (T * prob_column_C + R *
  prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S *
  prob_row_C)]; And [Positive (S - P)]; And [NotNegative (prob_column_C - 1)]]]; And [Or [And [Positive
  (prob_column_C)]; And [Positive (prob_column_C)]; And [Positive (P - T)]]]; And [NotNegative (row_upper_high0_row -
  prob_row_C); NotNegative (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (row_upper_low0_column); NotNegative (prob_column_C -
  row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (T *
  row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]];
  Zero (prob_column_C)]%formulas.

Definition nelp_v_defect_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_upper_low0_row := X 9 in
  let row_upper_high0_row := X 10 in let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Case 9 [
  Unpack 16 (
  Leaf [Times 0x4 [18];
  Square 0x1 [14] (S + 1 - P);
  Square 0x1 [17] (S - P - 1)] [Multiple (4 * T + 4 * R * prob_row_C + 4 * P * prob_row_C - 4 * T * prob_row_C - 4 * P - 4 * S * prob_row_C) 10]);
  Unpack 16 (
  Case 26 [
  Unpack 28 (
  Case 27 [
  Leaf [Times 0x79e324 [8];
  Times 0x79e324 [25];
  Times 0xf9c [1; 19];
  Times 0xf9c [1; 20];
  Times 0x79d388 [2; 19];
  Times 0x79d388 [2; 20];
  Times 0x3d300a [3; 24];
  Times 0x2daa714 [0; 12; 14];
  Times 0x2dab6b0 [0; 12; 29];
  Times 0xabc4 [0; 12; 23];
  Times 0xf9c [0; 18; 24];
  Times 0xf9c [0; 19; 30];
  Times 0xf9c [0; 20; 30];
  Times 0x79f2c0 [1; 12; 14];
  Times 0x1e76d58 [1; 12; 23];
  Times 0xf9c [2; 12; 17];
  Times 0x9c28 [2; 12; 30];
  Times 0x79e324 [2; 14; 24];
  Times 0x79e324 [2; 29; 24];
  Times 0x3cf192 [3; 29; 24];
  Times 0x3cf192 [3; 18; 24];
  Times 0x9c18 [3; 13; 18];
  Times 0xf9c [3; 11; 18];
  Times 0x270b0 [3; 13; 23];
  Times 0x3e78 [3; 11; 23];
  Times 0x79f2c0 [4; 12; 29];
  Times 0x3cf960 [4; 12; 18];
  Times 0xf36898 [4; 12; 30];
  Times 0x3cf192 [4; 17; 24];
  Square 0x1 [21] (2004997 * P + 1998000 * T * row_upper_low0_row + 999 * R * prob_row_C + 1997001 * S * row_upper_low0_row + 1 - 2000999 * T - 3998 * S - 999 * T * prob_row_C - 1998000 * R * row_upper_low0_row - 1997001 * P * row_upper_low0_row);
  Square 0x1 [22] (2004997 * P + 1998000 * T * row_upper_low0_row + 999 * R * prob_row_C + 1997001 * S * row_upper_low0_row - 2000999 * T - 3998 * S - 999 * T * prob_row_C - 1998000 * R * row_upper_low0_row - 1997001 * P * row_upper_low0_row - 1)] [Multiple (31900052 * R * delta + 39976 * P * delta + 3978010 * P + 7996 * S + 8023993984006 * T * P + 7995992004000 * T^2 * row_upper_low0_row + 3997996002 * T * R * prob_row_C + 8007970015998 * T * S * row_upper_low0_row + 16031956012 * P * S + 4005984006 * T * P * prob_row_C + 8011968012000 * R * P * row_upper_low0_row + 8007962027994 * P^2 * row_upper_low0_row + 7988004 * R * S * prob_row_C + 15968019996 * S^2 * row_upper_low0_row + 3992004000 * T^2 * prob_row_C * row_upper_low0_row + 1996002 * T * R * prob_row_C^2 + 3990007998 * T * S * prob_row_C * row_upper_low0_row + 7984008000000 * T * R * row_upper_low0_row^2 + 7980015996000 * T * P * row_upper_low0_row^2 + 3996000 * T * row_upper_low0_row + 3992004000 * R^2 * prob_row_C * row_upper_low0_row + 3990007998 * R * P * prob_row_C * row_upper_low0_row + 1998 * R * prob_row_C + 7980015996000 * R * S * row_upper_low0_row^2 + 7976025988002 * P * S * row_upper_low0_row^2 + 3994002 * S * row_upper_low0_row - 15948028 * T * delta - 15992000 * S * delta - 3986006 * T - 4003996998001 * T^2 - 15999988004 * T * S - 3997996002 * T^2 * prob_row_C - 7995992004000 * T * R * row_upper_low0_row - 16003962019998 * T * P * row_upper_low0_row - 4020012970009 * P^2 - 4005984006 * R * P * prob_row_C - 8023930047990 * P * S * row_upper_low0_row - 15984004 * S^2 - 7988004 * T * S * prob_row_C - 15976008000 * R * S * row_upper_low0_row - 998001 * T^2 * prob_row_C^2 - 7984008000 * T * R * prob_row_C * row_upper_low0_row - 3990007998 * T * P * prob_row_C * row_upper_low0_row - 1998 * T * prob_row_C - 3992004000000 * T^2 * row_upper_low0_row^2 - 7980015996000 * T * S * row_upper_low0_row^2 - 998001 * R^2 * prob_row_C^2 - 3990007998 * R * S * prob_row_C * row_upper_low0_row - 3992004000000 * R^2 * row_upper_low0_row^2 - 7980015996000 * R * P * row_upper_low0_row^2 - 3996000 * R * row_upper_low0_row - 3988012994001 * P^2 * row_upper_low0_row^2 - 3994002 * P * row_upper_low0_row - 3988012994001 * S^2 * row_upper_low0_row^2 - 1) 10];
  Leaf [Times 0x1 [29];
  Times 0x1 [30];
  Times 0x1 [18]] [];
  Unpack 30 (
  Leaf [Times 0x1 [0];
  Times 0x1 [31]] [])]);
  Unpack 28 (
  Leaf [Times 0x1 [0];
  Times 0x1 [29]] []);
  Unpack 28 (
  Leaf [Times 0x1 [0];
  Times 0x1 [29]] [])]);
  Unpack 16 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0x1 [19]] [Multiple (- (1)) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [19]] [Multiple (- (1)) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [2];
  Times 0x1 [19]] [])]);
  Unpack 16 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0x1 [20];
  Times 0x1 [0];
  Times 0x1 [2];
  Times 0x1 [1; 15];
  Times 0x1 [3; 19]] [Multiple (R + P - T - S) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [2];
  Times 0x1 [19]] []);
  Unpack 18 (
  Leaf [Times 0x1 [19];
  Times 0x1 []] [Multiple (- (1)) 10])]);
  Unpack 16 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0x1 [19]] [Multiple (- (1)) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [19]] [Multiple (- (1)) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [19]] [])]);
  Unpack 16 (
  Leaf [Times 0x3e7 [8];
  Times 0x3e8 [24];
  Times 0x1769 [2; 12];
  Times 0x3e7 [2; 17];
  Times 0x3e7 [2; 20];
  Times 0xbb4 [3; 12];
  Times 0x1f4 [3; 23];
  Times 0x1f4 [4; 23];
  Times 0x3e8 [0; 12; 18];
  Times 0x3e8 [0; 15; 23];
  Times 0x3e8 [0; 19; 23];
  Times 0x3e8 [2; 18; 23];
  Times 0xa [2; 13; 18];
  Times 0x1 [2; 11; 18];
  Square 0xfa [21] (P + T * row_upper_low0_row + S * row_upper_low0_row + 1 - T - R * row_upper_low0_row - P * row_upper_low0_row);
  Square 0xfa [22] (P + T * row_upper_low0_row + S * row_upper_low0_row - T - R * row_upper_low0_row - P * row_upper_low0_row - 1)] [Multiple (500 * T * P + 500 * R * P * row_upper_low0_row + 500 * P^2 * row_upper_low0_row + 500 * P + 500 * T^2 * row_upper_low0_row + 500 * T * S * row_upper_low0_row + 500 * T * R * row_upper_low0_row^2 + 500 * T * P * row_upper_low0_row^2 + 500 * T * row_upper_low0_row + 500 * R * S * row_upper_low0_row^2 + 500 * P * S * row_upper_low0_row^2 + 500 * S * row_upper_low0_row - 250 * P^2 - 1000 * T * P * row_upper_low0_row - 500 * P * S * row_upper_low0_row - 250 * T^2 - 500 * T * R * row_upper_low0_row - 500 * T - 250 * T^2 * row_upper_low0_row^2 - 500 * T * S * row_upper_low0_row^2 - 250 * R^2 * row_upper_low0_row^2 - 500 * R * P * row_upper_low0_row^2 - 500 * R * row_upper_low0_row - 250 * P^2 * row_upper_low0_row^2 - 500 * P * row_upper_low0_row - 250 * S^2 * row_upper_low0_row^2 - 250) 10])]))).

Lemma nelp_v_defect_1_checked : check nelp_v_defect_1_hypotheses nelp_v_defect_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column : Rdefinitions.R,
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
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* denied: prob(row, C) <= 4*δ*(1 + (T - P)/(P - S)) *)
    (P * prob_row_C + 4 * S * delta - 4 * T * delta - S * prob_row_C > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C *
    prob_column_C - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_row_C
    > 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C
    >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0) /\ (((1 - prob_row_C > 0)) \/ ((R - T > 0)) \/ ((R - T > 0))) /\ ((1 -
    row_upper_high0_column > 0) \/ (row_upper_low0_row - 1 >= 0) \/ ((R - T > 0)))) \/ ((((prob_column_C > 0)) \/
    ((prob_column_C > 0)) \/ ((S - P > 0)))) \/ ((((prob_row_C > 0) /\ (T * prob_column_C + R * prob_row_C + P *
    prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C >
    0)) \/ ((S - P > 0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((((prob_column_C > 0)) \/ ((prob_column_C > 0)) \/ ((P - T
    > 0)))) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [T; R; P; S; epsilon; delta; prob_row_C; prob_column_C;
  row_upper_low0_row; row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_v_defect_1_hypotheses
  nelp_v_defect_1_certificate nelp_v_defect_1_checked).
Qed.
