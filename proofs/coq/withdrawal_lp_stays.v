(* withdrawal-lp-stays: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 0 => prob(row, W) <= δ/ε *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_row_D is prob(row,D); prob_column_C is prob(column,C);
prob_column_D is prob(column,D); rest_row_2_0 is rest[row](2,0); rest_column_0_1 is rest[column](0,1); rest_column_2_0
is rest[column](2,0); row_most_action2_reading0_0_1_2_row_C is row.most_action2.reading0(0,1,2)[row,C];
row_most_action2_reading0_0_1_2_row_D is row.most_action2.reading0(0,1,2)[row,D]; row_most_action2_point1_0_row_C is
row.most_action2.point1.0[row,C]; row_most_action2_point1_0_row_D is row.most_action2.point1.0[row,D];
row_most_action2_point1_0_column_C is row.most_action2.point1.0[column,C]; row_most_action2_point1_0_column_D is
row.most_action2.point1.0[column,D]; row_most_action2_rest1_0_row_0_1 is row.most_action2.rest1.0[row](0,1);
row_most_action2_rest1_0_column_0_1 is row.most_action2.rest1.0[column](0,1); row_most_action2_point1_5_row_C is
row.most_action2.point1.5[row,C]; row_most_action2_point1_5_row_D is row.most_action2.point1.5[row,D];
row_most_action2_point1_5_column_C is row.most_action2.point1.5[column,C]; row_most_action2_point1_5_column_D is
row.most_action2.point1.5[column,D]; row_most_action2_rest1_5_row_1_0 is row.most_action2.rest1.5[row](1,0);
row_most_action2_rest1_5_column_2_0 is row.most_action2.rest1.5[column](2,0) *)
Definition withdrawal_lp_stays_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_row_D := X 4 in
  let prob_column_C := X 5 in let prob_column_D := X 6 in let rest_row_2_0 := X 7 in let rest_column_0_1 := X 8 in
  let rest_column_2_0 := X 9 in let row_most_action2_reading0_0_1_2_row_C := X 10 in
  let row_most_action2_reading0_0_1_2_row_D := X 11 in let row_most_action2_point1_0_row_C := X 12 in
  let row_most_action2_point1_0_row_D := X 13 in let row_most_action2_point1_0_column_C := X 14 in
  let row_most_action2_point1_0_column_D := X 15 in let row_most_action2_rest1_0_row_0_1 := X 16 in
  let row_most_action2_rest1_0_column_0_1 := X 17 in let row_most_action2_point1_5_row_C := X 18 in
  let row_most_action2_point1_5_row_D := X 19 in let row_most_action2_point1_5_column_C := X 20 in
  let row_most_action2_point1_5_column_D := X 21 in let row_most_action2_rest1_5_row_1_0 := X 22 in
  let row_most_action2_rest1_5_column_2_0 := X 23 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (1 - prob_row_C - prob_row_D)];
  Zero (prob_row_C);
  Positive (epsilon - epsilon * prob_row_C - epsilon * prob_row_D - delta);
  And [Zero (prob_column_C); Zero (prob_column_D - 1)];
  Or [And [NotNegative (epsilon * row_most_action2_reading0_0_1_2_row_C + epsilon *
  row_most_action2_reading0_0_1_2_row_D + prob_row_C + prob_row_D - epsilon - row_most_action2_reading0_0_1_2_row_C -
  row_most_action2_reading0_0_1_2_row_D); NotNegative (1 - row_most_action2_reading0_0_1_2_row_C -
  row_most_action2_reading0_0_1_2_row_D); NotNegative (delta + row_most_action2_reading0_0_1_2_row_C +
  row_most_action2_reading0_0_1_2_row_D - prob_row_C - prob_row_D)]; And [Or [And [Positive (prob_row_C + prob_row_D);
  NotNegative (rest_row_2_0); Zero (prob_column_C * rest_column_0_1 + prob_column_D - rest_column_0_1); Positive (5 *
  prob_row_C + prob_column_C - 9 * prob_row_C * rest_column_0_1 - prob_row_D * rest_column_0_1 - prob_row_D - 6 *
  prob_column_C * rest_row_2_0 - 8 * prob_column_D * rest_row_2_0 - prob_column_D)]; And [NotNegative (prob_column_C -
  1)]]]; And [Or [And [Positive (1 - prob_column_D)]; And [NotNegative (rest_row_2_0); Positive (- (8 * rest_row_2_0) -
  1)]]; NotNegative (row_most_action2_reading0_0_1_2_row_C); NotNegative (row_most_action2_reading0_0_1_2_row_D);
  NotNegative (1 - row_most_action2_reading0_0_1_2_row_C - row_most_action2_reading0_0_1_2_row_D)]; And [NotNegative
  (rest_row_2_0); Zero (prob_column_C - prob_column_C * rest_column_2_0 - prob_column_D * rest_column_2_0); Positive (4
  * prob_row_C * rest_column_2_0 + 2 * prob_row_D * rest_column_2_0 + prob_column_C - 9 * prob_row_C - prob_row_D - 6 *
  prob_column_C * rest_row_2_0 - 8 * prob_column_D * rest_row_2_0 - prob_column_D); NotNegative
  (row_most_action2_reading0_0_1_2_row_C); NotNegative (row_most_action2_reading0_0_1_2_row_D); NotNegative (delta +
  prob_row_C + prob_row_D - row_most_action2_reading0_0_1_2_row_C - row_most_action2_reading0_0_1_2_row_D)]; And
  [NotNegative (row_most_action2_point1_0_row_C); NotNegative (delta + prob_row_C - row_most_action2_point1_0_row_C);
  NotNegative (delta + row_most_action2_point1_0_row_C - prob_row_C); NotNegative (delta +
  row_most_action2_point1_0_row_D - prob_row_D); NotNegative (row_most_action2_point1_0_column_C); NotNegative (delta +
  prob_column_C - row_most_action2_point1_0_column_C); NotNegative (delta + row_most_action2_point1_0_column_C -
  prob_column_C); NotNegative (delta + row_most_action2_point1_0_column_D - prob_column_D); Or [And [Positive (1 -
  row_most_action2_point1_0_row_C); Positive (1 - row_most_action2_point1_0_column_C); NotNegative
  (row_most_action2_rest1_0_row_0_1); Zero (row_most_action2_point1_0_row_C * row_most_action2_rest1_0_row_0_1 +
  row_most_action2_point1_0_row_D - row_most_action2_rest1_0_row_0_1); NotNegative (1 -
  row_most_action2_rest1_0_row_0_1); NotNegative (row_most_action2_rest1_0_column_0_1); Zero
  (row_most_action2_point1_0_column_C * row_most_action2_rest1_0_column_0_1 + row_most_action2_point1_0_column_D -
  row_most_action2_rest1_0_column_0_1); NotNegative (1 - row_most_action2_rest1_0_column_0_1); Or [And [NotNegative
  (row_most_action2_point1_0_row_D * row_most_action2_rest1_0_column_0_1 + 9 * row_most_action2_point1_0_column_C *
  row_most_action2_rest1_0_row_0_1 + row_most_action2_point1_0_column_D * row_most_action2_rest1_0_row_0_1 +
  row_most_action2_point1_0_column_D - row_most_action2_point1_0_row_C * row_most_action2_rest1_0_column_0_1 - 5 *
  row_most_action2_point1_0_row_C - 9 * row_most_action2_point1_0_row_D - 5 * row_most_action2_point1_0_column_C)]; And
  [NotNegative (9 * row_most_action2_point1_0_row_C * row_most_action2_rest1_0_column_0_1 +
  row_most_action2_point1_0_row_D * row_most_action2_rest1_0_column_0_1 + row_most_action2_point1_0_row_D +
  row_most_action2_point1_0_column_D * row_most_action2_rest1_0_row_0_1 - 5 * row_most_action2_point1_0_row_C -
  row_most_action2_point1_0_column_C * row_most_action2_rest1_0_row_0_1 - 5 * row_most_action2_point1_0_column_C - 9 *
  row_most_action2_point1_0_column_D)]]]; And [NotNegative (delta + prob_row_C - 1)]; And [NotNegative (delta +
  prob_column_C - 1)]; And [NotNegative (delta + prob_row_C - 1)]]; NotNegative (row_most_action2_point1_5_row_D);
  NotNegative (delta + prob_row_C - row_most_action2_point1_5_row_C); NotNegative (delta + prob_row_D -
  row_most_action2_point1_5_row_D); NotNegative (delta + row_most_action2_point1_5_row_D - prob_row_D); NotNegative
  (delta + prob_row_C + prob_row_D - row_most_action2_point1_5_row_C - row_most_action2_point1_5_row_D); NotNegative
  (row_most_action2_point1_5_column_C); NotNegative (1 - row_most_action2_point1_5_column_C -
  row_most_action2_point1_5_column_D); NotNegative (delta + prob_column_C - row_most_action2_point1_5_column_C);
  NotNegative (delta + prob_column_D - row_most_action2_point1_5_column_D); NotNegative (delta +
  row_most_action2_point1_5_column_D - prob_column_D); NotNegative (delta + row_most_action2_point1_5_column_C +
  row_most_action2_point1_5_column_D - prob_column_C - prob_column_D); Or [And [Positive (1 -
  row_most_action2_point1_5_row_D); NotNegative (row_most_action2_rest1_5_row_1_0); Zero
  (row_most_action2_point1_5_row_C + row_most_action2_point1_5_row_D * row_most_action2_rest1_5_row_1_0 -
  row_most_action2_rest1_5_row_1_0); NotNegative (1 - row_most_action2_rest1_5_row_1_0); NotNegative
  (row_most_action2_rest1_5_column_2_0); Zero (row_most_action2_point1_5_column_C - row_most_action2_point1_5_column_C *
  row_most_action2_rest1_5_column_2_0 - row_most_action2_point1_5_column_D * row_most_action2_rest1_5_column_2_0);
  NotNegative (1 - row_most_action2_rest1_5_column_2_0); Or [And [NotNegative (6 * row_most_action2_point1_5_row_C *
  row_most_action2_rest1_5_column_2_0 + 8 * row_most_action2_point1_5_row_D * row_most_action2_rest1_5_column_2_0 +
  row_most_action2_point1_5_row_D + 5 * row_most_action2_point1_5_column_C * row_most_action2_rest1_5_row_1_0 -
  row_most_action2_point1_5_row_C - 9 * row_most_action2_point1_5_column_C - row_most_action2_point1_5_column_D *
  row_most_action2_rest1_5_row_1_0 - row_most_action2_point1_5_column_D)]; And [NotNegative (9 *
  row_most_action2_point1_5_row_C + row_most_action2_point1_5_row_D + 5 * row_most_action2_point1_5_column_C *
  row_most_action2_rest1_5_row_1_0 + row_most_action2_point1_5_column_C + 9 * row_most_action2_point1_5_column_D *
  row_most_action2_rest1_5_row_1_0 - 4 * row_most_action2_point1_5_row_C * row_most_action2_rest1_5_column_2_0 - 2 *
  row_most_action2_point1_5_row_D * row_most_action2_rest1_5_column_2_0 - row_most_action2_point1_5_column_D)]]]; And
  [NotNegative (delta + prob_row_D - 1)]; And [NotNegative (delta - prob_column_D); Positive (1 -
  row_most_action2_point1_5_row_D)]; And [NotNegative (delta + prob_row_D - 1)]]]]]%formulas.

Definition withdrawal_lp_stays_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_row_D := X 4 in
  let prob_column_C := X 5 in let prob_column_D := X 6 in let rest_row_2_0 := X 7 in let rest_column_0_1 := X 8 in
  let rest_column_2_0 := X 9 in let row_most_action2_reading0_0_1_2_row_C := X 10 in
  let row_most_action2_reading0_0_1_2_row_D := X 11 in let row_most_action2_point1_0_row_C := X 12 in
  let row_most_action2_point1_0_row_D := X 13 in let row_most_action2_point1_0_column_C := X 14 in
  let row_most_action2_point1_0_column_D := X 15 in let row_most_action2_rest1_0_row_0_1 := X 16 in
  let row_most_action2_rest1_0_column_0_1 := X 17 in let row_most_action2_point1_5_row_C := X 18 in
  let row_most_action2_point1_5_row_D := X 19 in let row_most_action2_point1_5_column_C := X 20 in
  let row_most_action2_point1_5_column_D := X 21 in let row_most_action2_rest1_5_row_1_0 := X 22 in
  let row_most_action2_rest1_5_column_2_0 := X 23 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 5 (
  Split (2 * prob_row_D - 1)
  (Case 6 [
  Unpack 15 (
  Leaf [Times 0xa [9; 9];
  Times 0x9 [11; 18];
  Times 0xa [4; 18];
  Times 0x1 [8; 11; 18];
  Times 0xa [4; 17];
  Times 0xa [11; 16]] []);
  Unpack 15 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0x1 [8];
  Times 0x3e8 [9];
  Times 0xa [10];
  Times 0x2 [18];
  Times 0x8 [19];
  Times 0x1 [21]] [Multiple (- (prob_row_D)) 20;
  Multiple (8 * rest_row_2_0 + 1 + prob_row_D) 13;
  Multiple (6 * rest_row_2_0 + prob_row_D * rest_column_0_1 - 1) 12;
  Multiple (9 * rest_column_0_1 - 7) 3]);
  Unpack 17 (
  Leaf [Times 0x1 [18];
  Times 0x1 []] [Multiple (- (1)) 12])]);
  Unpack 15 (
  Case 16 [
  Unpack 20 (
  Leaf [Times 0x1 [21]] [Multiple (1) 13]);
  Unpack 20 (
  Leaf [Times 0x1 [17];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x8 [21];
  Times 0x1 [22]] [])]);
  Unpack 15 (
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x8 [16];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [20];
  Times 0x1 [21]] [Multiple (2 * prob_row_D) 17;
  Multiple (8 * rest_row_2_0 + 1 + 2 * prob_row_D * rest_column_2_0) 13;
  Multiple (6 * rest_row_2_0 + 2 * prob_row_D * rest_column_2_0 - 1 - 2 * prob_row_D) 12;
  Multiple (8 - 4 * rest_column_2_0) 3]);
  Unpack 15 (
  Case 24 [
  Unpack 37 (
  Case 46 [
  Unpack 47 (
  Case 36 [
  Unpack 49 (
  Leaf [Times 0x11112f859fe [19];
  Times 0x26fad4ac58 [48];
  Times 0x9beb52b160 [16];
  Times 0x5d1c33102 [10];
  Times 0x94f9eb4d [8];
  Times 0x38ef025c237f4 [9; 14];
  Times 0x60c285f1c4 [21; 14];
  Times 0x91cf815339e [10; 14];
  Times 0xe94c021ec3 [8; 14];
  Times 0x4df5a958b0 [16; 43];
  Times 0x26c3ad08c2 [17; 40];
  Times 0x14acb11e932 [22; 42];
  Times 0xc1850be388 [39; 28];
  Times 0xc1850be388 [39; 50];
  Times 0x9bed1e30 [10; 42];
  Times 0xf97b638 [8; 42];
  Times 0x9a8a373730 [9; 20; 40];
  Times 0x26fad4ac58 [9; 20; 43];
  Times 0x4c948dde80 [9; 40; 43];
  Times 0x26fad4ac58 [18; 42; 45];
  Times 0x12ccdc9914 [20; 40; 43];
  Times 0x142df81344 [39; 40; 45];
  Times 0x18b9f45ac [10; 39; 42];
  Times 0x278fed5e [8; 39; 42];
  Times 0x12ac47388 [10; 39; 45];
  Times 0x1de071f4 [8; 39; 45];
  Times 0x26dcf43a64 [39; 45; 25];
  Times 0x26dcf43a64 [39; 45; 27];
  Times 0x26dcf43a64 [39; 45; 28];
  Times 0x26dcf43a64 [39; 45; 50];
  Times 0x39c7b1456c [40; 45; 25];
  Times 0x39c7b1456c [40; 45; 27];
  Times 0x39c7b1456c [40; 45; 28];
  Times 0x39c7b1456c [40; 45; 50]] [Multiple (- (167416999000 * row_most_action2_rest1_0_row_0_1) - 167416999000) 44;
  Multiple (333908653338 - 167416999000 * row_most_action2_rest1_0_column_0_1) 41;
  Multiple (1836326574838 - 831160837000 * prob_row_D - 1420746156338 * row_most_action2_rest1_0_row_0_1) 12;
  Multiple (167416999000 * row_most_action2_rest1_0_row_0_1 * row_most_action2_rest1_0_column_0_1 + 167416999000 - 333908653338 * row_most_action2_rest1_0_row_0_1 - 167416999000 * row_most_action2_rest1_0_column_0_1) 3]);
  Unpack 49 (
  Leaf [Times 0x1 [50];
  Times 0xa [4];
  Times 0x1 [8; 11];
  Times 0x2328 [9; 9];
  Times 0x5a [9; 10];
  Times 0x9 [8; 9]] [Multiple (1) 3]);
  Unpack 49 (
  Leaf [Times 0x11112f859fe [19];
  Times 0x26fad4ac58 [48];
  Times 0x9beb52b160 [16];
  Times 0x5d1c33102 [10];
  Times 0x94f9eb4d [8];
  Times 0x38ef025c237f4 [9; 14];
  Times 0x60c285f1c4 [21; 14];
  Times 0x91cf815339e [10; 14];
  Times 0xe94c021ec3 [8; 14];
  Times 0x4df5a958b0 [16; 43];
  Times 0x26c3ad08c2 [17; 40];
  Times 0x14acb11e932 [22; 42];
  Times 0xc1850be388 [39; 28];
  Times 0xc1850be388 [39; 51];
  Times 0x9bed1e30 [10; 42];
  Times 0xf97b638 [8; 42];
  Times 0x9a8a373730 [9; 20; 40];
  Times 0x26fad4ac58 [9; 20; 43];
  Times 0x4c948dde80 [9; 40; 43];
  Times 0x26fad4ac58 [18; 42; 45];
  Times 0x12ccdc9914 [20; 40; 43];
  Times 0x142df81344 [39; 40; 45];
  Times 0x18b9f45ac [10; 39; 42];
  Times 0x278fed5e [8; 39; 42];
  Times 0x12ac47388 [10; 39; 45];
  Times 0x1de071f4 [8; 39; 45];
  Times 0x26dcf43a64 [39; 45; 25];
  Times 0x26dcf43a64 [39; 45; 27];
  Times 0x26dcf43a64 [39; 45; 28];
  Times 0x26dcf43a64 [39; 45; 51];
  Times 0x39c7b1456c [40; 45; 25];
  Times 0x39c7b1456c [40; 45; 27];
  Times 0x39c7b1456c [40; 45; 28];
  Times 0x39c7b1456c [40; 45; 51]] [Multiple (- (167416999000 * row_most_action2_rest1_0_row_0_1) - 167416999000) 44;
  Multiple (333908653338 - 167416999000 * row_most_action2_rest1_0_column_0_1) 41;
  Multiple (1836326574838 - 831160837000 * prob_row_D - 1420746156338 * row_most_action2_rest1_0_row_0_1) 12;
  Multiple (167416999000 * row_most_action2_rest1_0_row_0_1 * row_most_action2_rest1_0_column_0_1 + 167416999000 - 333908653338 * row_most_action2_rest1_0_row_0_1 - 167416999000 * row_most_action2_rest1_0_column_0_1) 3]);
  Unpack 49 (
  Leaf [Times 0x1 [50];
  Times 0xa [4];
  Times 0x1 [8; 11];
  Times 0x2328 [9; 9];
  Times 0x5a [9; 10];
  Times 0x9 [8; 9]] [Multiple (1) 3])]);
  Unpack 47 (
  Leaf [Times 0x1a019be6b [23];
  Times 0x3b6d0b10 [48];
  Times 0x1649d78ea [20];
  Times 0xdecf64f60 [10];
  Times 0x1647f07f0 [8];
  Times 0x56e026916d4 [9; 16];
  Times 0x56e3de5603c [9; 38];
  Times 0x1293071c1 [18; 45];
  Times 0x76da1239 [21; 43];
  Times 0x3b7c4968 [9; 16; 43];
  Times 0x3b6d0b10 [16; 20; 40];
  Times 0x76cadbb0 [17; 20; 43];
  Times 0x3b5dd0a0 [17; 39; 43];
  Times 0x3b7c4580 [17; 40; 43];
  Times 0x3b6d0b10 [18; 39; 45];
  Times 0x3b6d0b10 [20; 40; 43];
  Times 0x984860 [10; 20; 40];
  Times 0xf3a70 [8; 20; 40];
  Times 0x982164 [10; 20; 43];
  Times 0xf368a [8; 20; 43];
  Times 0x3b6d0b10 [38; 39; 42];
  Times 0x76e95090 [38; 42; 43];
  Times 0x98486a [10; 38; 45];
  Times 0xf3a71 [8; 38; 45];
  Times 0x984860 [10; 39; 40];
  Times 0xf3a70 [8; 39; 40];
  Times 0x982164 [10; 39; 45];
  Times 0xf368a [8; 39; 45];
  Times 0x984860 [10; 42; 45];
  Times 0xf3a70 [8; 42; 45]] [Multiple (1992008997 - 997002000 * row_most_action2_rest1_0_row_0_1) 44;
  Multiple (- (997002000 * row_most_action2_rest1_0_column_0_1) - 997002000) 41;
  Multiple (6981009003) 13;
  Multiple (- (1994003001 * row_most_action2_rest1_0_column_0_1)) 12;
  Multiple (5983010001 - 6979014001 * row_most_action2_rest1_0_column_0_1 - 998000000 * row_most_action2_rest1_0_row_0_1 * row_most_action2_rest1_0_column_0_1 - 997002000 * row_most_action2_point1_0_column_C) 3])]);
  Unpack 37 (
  Leaf [Times 0x3e7 [7];
  Times 0x64 [8];
  Times 0x1 [10];
  Times 0x64 [38]] [Multiple (- (100)) 3]);
  Unpack 37 (
  Leaf [Times 0x3e7 [7];
  Times 0x64 [8];
  Times 0x1 [10];
  Times 0x64 [38]] [Multiple (- (100)) 12]);
  Unpack 37 (
  Leaf [Times 0x3e7 [7];
  Times 0x64 [8];
  Times 0x1 [10];
  Times 0x64 [38]] [Multiple (- (100)) 3])])])
  (Case 6 [
  Unpack 15 (
  Leaf [Times 0xa [9; 9];
  Times 0x9 [11; 18];
  Times 0xa [4; 18];
  Times 0x1 [8; 11; 18];
  Times 0xa [4; 17];
  Times 0xa [11; 16]] []);
  Unpack 15 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0x1 [8];
  Times 0x3e8 [9];
  Times 0xa [10];
  Times 0x2 [18];
  Times 0x8 [19];
  Times 0x1 [21]] [Multiple (- (prob_row_D)) 20;
  Multiple (8 * rest_row_2_0 + 1 + prob_row_D) 13;
  Multiple (6 * rest_row_2_0 + prob_row_D * rest_column_0_1 - 1) 12;
  Multiple (9 * rest_column_0_1 - 7) 3]);
  Unpack 17 (
  Leaf [Times 0x1 [18];
  Times 0x1 []] [Multiple (- (1)) 12])]);
  Unpack 15 (
  Case 16 [
  Unpack 20 (
  Leaf [Times 0x1 [21]] [Multiple (1) 13]);
  Unpack 20 (
  Leaf [Times 0x1 [17];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x8 [21];
  Times 0x1 [22]] [])]);
  Unpack 15 (
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x8 [16];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [20];
  Times 0x1 [21]] [Multiple (2 * prob_row_D) 17;
  Multiple (8 * rest_row_2_0 + 1 + 2 * prob_row_D * rest_column_2_0) 13;
  Multiple (6 * rest_row_2_0 + 2 * prob_row_D * rest_column_2_0 - 1 - 2 * prob_row_D) 12;
  Multiple (8 - 4 * rest_column_2_0) 3]);
  Unpack 15 (
  Case 36 [
  Unpack 37 (
  Case 45 [
  Unpack 46 (
  Leaf [Times 0x514c8 [47];
  Times 0x287ca [];
  Times 0x195848 [30];
  Times 0x514c8 [27];
  Times 0xd02 [10];
  Times 0x14d [8];
  Times 0x28a64 [14];
  Times 0x790de [39];
  Times 0x1462c0 [30; 42];
  Times 0x197788 [34; 42];
  Times 0x6838 [10; 42];
  Times 0xa6c [8; 42];
  Times 0x514c8 [34; 44];
  Times 0xd02 [10; 44];
  Times 0x14d [8; 44];
  Times 0xf3e58 [27; 42];
  Times 0x79f2c [42; 14];
  Times 0x514c8 [35; 39];
  Times 0x820a [10; 39];
  Times 0xd01 [8; 39];
  Times 0x2db720 [32; 39];
  Times 0xf3a70 [30; 39; 42];
  Times 0xf3a70 [34; 39; 42];
  Times 0x26fc [10; 39; 42];
  Times 0x3e6 [8; 39; 42];
  Times 0x514c8 [27; 39; 44];
  Times 0xd02 [10; 39; 44];
  Times 0x14d [8; 39; 44];
  Times 0x28a64 [39; 44; 14];
  Times 0x1967e8 [27; 41; 42];
  Times 0x410a [10; 41; 42];
  Times 0x681 [8; 41; 42];
  Times 0xcb3f4 [41; 42; 14]] [Multiple (998000 * row_most_action2_rest1_5_row_1_0 + 1336000) 43;
  Multiple (333000 - 1998000 * row_most_action2_rest1_5_column_2_0) 40;
  Multiple (1336000 * row_most_action2_rest1_5_column_2_0 + 333000 + 333000 * row_most_action2_rest1_5_row_1_0 + 998000 * row_most_action2_rest1_5_row_1_0 * row_most_action2_rest1_5_column_2_0) 13;
  Multiple (- (2663000 * row_most_action2_rest1_5_row_1_0)) 12]);
  Unpack 46 (
  Leaf [Times 0x1 [14];
  Times 0x2 [31];
  Times 0xa [10];
  Times 0x1 [8];
  Times 0xe1960 [9; 9];
  Times 0x2418 [9; 10];
  Times 0x39c [8; 9];
  Times 0x12 [39; 14];
  Times 0x12 [27; 39];
  Times 0x12 [28; 41];
  Times 0xa [31; 39];
  Times 0x4 [33; 39];
  Times 0x4 [34; 41];
  Times 0x22 [26];
  Times 0x14 [29];
  Times 0x4 [39; 42];
  Times 0x4 [25; 41; 42];
  Times 0x4 [38; 39; 42];
  Times 0x2 [47]] [Multiple (36 + 8 * row_most_action2_rest1_5_column_2_0) 40;
  Multiple (4 - 8 * row_most_action2_rest1_5_row_1_0) 13;
  Multiple (- (54)) 3])]);
  Unpack 37 (
  Leaf [Times 0x1 [38];
  Times 0xa [4];
  Times 0x1 [8; 11];
  Times 0x2328 [9; 9];
  Times 0x5a [9; 10];
  Times 0x9 [8; 9]] [Multiple (1) 3]);
  Unpack 37 (
  Leaf [Times 0x3e7 [7];
  Times 0x64 [8];
  Times 0x1 [10];
  Times 0x64 [38]] [Multiple (100) 13]);
  Unpack 37 (
  Leaf [Times 0x1 [38];
  Times 0xa [4];
  Times 0x1 [8; 11];
  Times 0x2328 [9; 9];
  Times 0x5a [9; 10];
  Times 0x9 [8; 9]] [Multiple (1) 3])])]))))).

Lemma withdrawal_lp_stays_1_checked : check withdrawal_lp_stays_1_hypotheses withdrawal_lp_stays_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem withdrawal_lp_stays_1 :
  forall epsilon delta prob_row_C prob_row_D prob_column_C prob_column_D rest_row_2_0 rest_column_0_1 rest_column_2_0
  row_most_action2_reading0_0_1_2_row_C row_most_action2_reading0_0_1_2_row_D row_most_action2_point1_0_row_C
  row_most_action2_point1_0_row_D row_most_action2_point1_0_column_C row_most_action2_point1_0_column_D
  row_most_action2_rest1_0_row_0_1 row_most_action2_rest1_0_column_0_1 row_most_action2_point1_5_row_C
  row_most_action2_point1_5_row_D row_most_action2_point1_5_column_C row_most_action2_point1_5_column_D
  row_most_action2_rest1_5_row_1_0 row_most_action2_rest1_5_column_2_0 : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C - prob_row_D >= 0)) ->
  (* denied: prob(row, C) = 0 => prob(row, W) <= δ/ε *)
    (prob_row_C = 0) ->
  (* denied: prob(row, C) = 0 => prob(row, W) <= δ/ε *)
    (epsilon - epsilon * prob_row_C - epsilon * prob_row_D - delta > 0) ->
  (* column *)
    ((prob_column_C = 0) /\ (prob_column_D - 1 = 0)) ->
  (* row, the run with most prob(row, W) *)
    (((epsilon * row_most_action2_reading0_0_1_2_row_C + epsilon * row_most_action2_reading0_0_1_2_row_D + prob_row_C +
    prob_row_D - epsilon - row_most_action2_reading0_0_1_2_row_C - row_most_action2_reading0_0_1_2_row_D >= 0) /\ (1 -
    row_most_action2_reading0_0_1_2_row_C - row_most_action2_reading0_0_1_2_row_D >= 0) /\ (delta +
    row_most_action2_reading0_0_1_2_row_C + row_most_action2_reading0_0_1_2_row_D - prob_row_C - prob_row_D >= 0)) \/
    ((((prob_row_C + prob_row_D > 0) /\ (rest_row_2_0 >= 0) /\ (prob_column_C * rest_column_0_1 + prob_column_D -
    rest_column_0_1 = 0) /\ (5 * prob_row_C + prob_column_C - 9 * prob_row_C * rest_column_0_1 - prob_row_D *
    rest_column_0_1 - prob_row_D - 6 * prob_column_C * rest_row_2_0 - 8 * prob_column_D * rest_row_2_0 - prob_column_D >
    0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((((1 - prob_column_D > 0)) \/ ((rest_row_2_0 >= 0) /\ (- (8 * rest_row_2_0)
    - 1 > 0))) /\ (row_most_action2_reading0_0_1_2_row_C >= 0) /\ (row_most_action2_reading0_0_1_2_row_D >= 0) /\ (1 -
    row_most_action2_reading0_0_1_2_row_C - row_most_action2_reading0_0_1_2_row_D >= 0)) \/ ((rest_row_2_0 >= 0) /\
    (prob_column_C - prob_column_C * rest_column_2_0 - prob_column_D * rest_column_2_0 = 0) /\ (4 * prob_row_C *
    rest_column_2_0 + 2 * prob_row_D * rest_column_2_0 + prob_column_C - 9 * prob_row_C - prob_row_D - 6 * prob_column_C
    * rest_row_2_0 - 8 * prob_column_D * rest_row_2_0 - prob_column_D > 0) /\ (row_most_action2_reading0_0_1_2_row_C >=
    0) /\ (row_most_action2_reading0_0_1_2_row_D >= 0) /\ (delta + prob_row_C + prob_row_D -
    row_most_action2_reading0_0_1_2_row_C - row_most_action2_reading0_0_1_2_row_D >= 0)) \/
    ((row_most_action2_point1_0_row_C >= 0) /\ (delta + prob_row_C - row_most_action2_point1_0_row_C >= 0) /\ (delta +
    row_most_action2_point1_0_row_C - prob_row_C >= 0) /\ (delta + row_most_action2_point1_0_row_D - prob_row_D >= 0) /\
    (row_most_action2_point1_0_column_C >= 0) /\ (delta + prob_column_C - row_most_action2_point1_0_column_C >= 0) /\
    (delta + row_most_action2_point1_0_column_C - prob_column_C >= 0) /\ (delta + row_most_action2_point1_0_column_D -
    prob_column_D >= 0) /\ (((1 - row_most_action2_point1_0_row_C > 0) /\ (1 - row_most_action2_point1_0_column_C > 0)
    /\ (row_most_action2_rest1_0_row_0_1 >= 0) /\ (row_most_action2_point1_0_row_C * row_most_action2_rest1_0_row_0_1 +
    row_most_action2_point1_0_row_D - row_most_action2_rest1_0_row_0_1 = 0) /\ (1 - row_most_action2_rest1_0_row_0_1 >=
    0) /\ (row_most_action2_rest1_0_column_0_1 >= 0) /\ (row_most_action2_point1_0_column_C *
    row_most_action2_rest1_0_column_0_1 + row_most_action2_point1_0_column_D - row_most_action2_rest1_0_column_0_1 = 0)
    /\ (1 - row_most_action2_rest1_0_column_0_1 >= 0) /\ (((row_most_action2_point1_0_row_D *
    row_most_action2_rest1_0_column_0_1 + 9 * row_most_action2_point1_0_column_C * row_most_action2_rest1_0_row_0_1 +
    row_most_action2_point1_0_column_D * row_most_action2_rest1_0_row_0_1 + row_most_action2_point1_0_column_D -
    row_most_action2_point1_0_row_C * row_most_action2_rest1_0_column_0_1 - 5 * row_most_action2_point1_0_row_C - 9 *
    row_most_action2_point1_0_row_D - 5 * row_most_action2_point1_0_column_C >= 0)) \/ ((9 *
    row_most_action2_point1_0_row_C * row_most_action2_rest1_0_column_0_1 + row_most_action2_point1_0_row_D *
    row_most_action2_rest1_0_column_0_1 + row_most_action2_point1_0_row_D + row_most_action2_point1_0_column_D *
    row_most_action2_rest1_0_row_0_1 - 5 * row_most_action2_point1_0_row_C - row_most_action2_point1_0_column_C *
    row_most_action2_rest1_0_row_0_1 - 5 * row_most_action2_point1_0_column_C - 9 * row_most_action2_point1_0_column_D
    >= 0)))) \/ ((delta + prob_row_C - 1 >= 0)) \/ ((delta + prob_column_C - 1 >= 0)) \/ ((delta + prob_row_C - 1 >=
    0))) /\ (row_most_action2_point1_5_row_D >= 0) /\ (delta + prob_row_C - row_most_action2_point1_5_row_C >= 0) /\
    (delta + prob_row_D - row_most_action2_point1_5_row_D >= 0) /\ (delta + row_most_action2_point1_5_row_D - prob_row_D
    >= 0) /\ (delta + prob_row_C + prob_row_D - row_most_action2_point1_5_row_C - row_most_action2_point1_5_row_D >= 0)
    /\ (row_most_action2_point1_5_column_C >= 0) /\ (1 - row_most_action2_point1_5_column_C -
    row_most_action2_point1_5_column_D >= 0) /\ (delta + prob_column_C - row_most_action2_point1_5_column_C >= 0) /\
    (delta + prob_column_D - row_most_action2_point1_5_column_D >= 0) /\ (delta + row_most_action2_point1_5_column_D -
    prob_column_D >= 0) /\ (delta + row_most_action2_point1_5_column_C + row_most_action2_point1_5_column_D -
    prob_column_C - prob_column_D >= 0) /\ (((1 - row_most_action2_point1_5_row_D > 0) /\
    (row_most_action2_rest1_5_row_1_0 >= 0) /\ (row_most_action2_point1_5_row_C + row_most_action2_point1_5_row_D *
    row_most_action2_rest1_5_row_1_0 - row_most_action2_rest1_5_row_1_0 = 0) /\ (1 - row_most_action2_rest1_5_row_1_0 >=
    0) /\ (row_most_action2_rest1_5_column_2_0 >= 0) /\ (row_most_action2_point1_5_column_C -
    row_most_action2_point1_5_column_C * row_most_action2_rest1_5_column_2_0 - row_most_action2_point1_5_column_D *
    row_most_action2_rest1_5_column_2_0 = 0) /\ (1 - row_most_action2_rest1_5_column_2_0 >= 0) /\ (((6 *
    row_most_action2_point1_5_row_C * row_most_action2_rest1_5_column_2_0 + 8 * row_most_action2_point1_5_row_D *
    row_most_action2_rest1_5_column_2_0 + row_most_action2_point1_5_row_D + 5 * row_most_action2_point1_5_column_C *
    row_most_action2_rest1_5_row_1_0 - row_most_action2_point1_5_row_C - 9 * row_most_action2_point1_5_column_C -
    row_most_action2_point1_5_column_D * row_most_action2_rest1_5_row_1_0 - row_most_action2_point1_5_column_D >= 0)) \/
    ((9 * row_most_action2_point1_5_row_C + row_most_action2_point1_5_row_D + 5 * row_most_action2_point1_5_column_C *
    row_most_action2_rest1_5_row_1_0 + row_most_action2_point1_5_column_C + 9 * row_most_action2_point1_5_column_D *
    row_most_action2_rest1_5_row_1_0 - 4 * row_most_action2_point1_5_row_C * row_most_action2_rest1_5_column_2_0 - 2 *
    row_most_action2_point1_5_row_D * row_most_action2_rest1_5_column_2_0 - row_most_action2_point1_5_column_D >= 0))))
    \/ ((delta + prob_row_D - 1 >= 0)) \/ ((delta - prob_column_D >= 0) /\ (1 - row_most_action2_point1_5_row_D > 0)) \/
    ((delta + prob_row_D - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_row_D prob_column_C prob_column_D rest_row_2_0 rest_column_0_1
  rest_column_2_0 row_most_action2_reading0_0_1_2_row_C row_most_action2_reading0_0_1_2_row_D
  row_most_action2_point1_0_row_C row_most_action2_point1_0_row_D row_most_action2_point1_0_column_C
  row_most_action2_point1_0_column_D row_most_action2_rest1_0_row_0_1 row_most_action2_rest1_0_column_0_1
  row_most_action2_point1_5_row_C row_most_action2_point1_5_row_D row_most_action2_point1_5_column_C
  row_most_action2_point1_5_column_D row_most_action2_rest1_5_row_1_0 row_most_action2_rest1_5_column_2_0 =>
  check_refutes (point [epsilon; delta; prob_row_C; prob_row_D; prob_column_C; prob_column_D; rest_row_2_0;
  rest_column_0_1; rest_column_2_0; row_most_action2_reading0_0_1_2_row_C; row_most_action2_reading0_0_1_2_row_D;
  row_most_action2_point1_0_row_C; row_most_action2_point1_0_row_D; row_most_action2_point1_0_column_C;
  row_most_action2_point1_0_column_D; row_most_action2_rest1_0_row_0_1; row_most_action2_rest1_0_column_0_1;
  row_most_action2_point1_5_row_C; row_most_action2_point1_5_row_D; row_most_action2_point1_5_column_C;
  row_most_action2_point1_5_column_D; row_most_action2_rest1_5_row_1_0; row_most_action2_rest1_5_column_2_0])
  withdrawal_lp_stays_1_hypotheses withdrawal_lp_stays_1_certificate withdrawal_lp_stays_1_checked).
Qed.
