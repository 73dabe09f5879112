(* four-rooms-coin: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(guard, A) = 1/2 and prob(guard, B) = 0 and prob(guard, C) = 1/2 and prob(guard, D) = 0 *)
(* prob_guard_A is prob(guard,A); prob_guard_B is prob(guard,B); prob_guard_C is prob(guard,C); prob_thief_A is
prob(thief,A); prob_thief_B is prob(thief,B); prob_thief_C is prob(thief,C); answer_0 is answer(0); answer_1 is
answer(1); answer_2 is answer(2); answer_3 is answer(3); answer_4 is answer(4); answer_5 is answer(5); answer_6 is
answer(6); answer_7 is answer(7); answer_8 is answer(8); answer_9 is answer(9); answer_10 is answer(10); answer_11 is
answer(11) *)
Definition four_rooms_coin_1_hypotheses : list formula :=
  let prob_guard_A := X 1 in let prob_guard_B := X 2 in let prob_guard_C := X 3 in let prob_thief_A := X 4 in
  let prob_thief_B := X 5 in let prob_thief_C := X 6 in let answer_0 := X 7 in let answer_1 := X 8 in
  let answer_2 := X 9 in let answer_3 := X 10 in let answer_4 := X 11 in let answer_5 := X 12 in let answer_6 := X 13 in
  let answer_7 := X 14 in let answer_8 := X 15 in let answer_9 := X 16 in let answer_10 := X 17 in
  let answer_11 := X 18 in
  [
  And [NotNegative (prob_guard_B); NotNegative (1 - prob_guard_A - prob_guard_B - prob_guard_C)];
  And [NotNegative (prob_thief_A); NotNegative (prob_thief_B); NotNegative (prob_thief_C); NotNegative (1 - prob_thief_A
  - prob_thief_B - prob_thief_C)];
  And [Or [NotNegative (prob_thief_B + 2 * prob_thief_C - prob_thief_A - 1); Zero (1 - answer_0)]; Or [NotNegative
  (prob_thief_A + 1 - prob_thief_B - 2 * prob_thief_C); Zero (answer_0)]];
  And [Or [NotNegative (prob_thief_C + 1 - 3 * prob_thief_A - 3 * prob_thief_B); Zero (1 - answer_1)]; Or [NotNegative
  (3 * prob_thief_A + 3 * prob_thief_B - prob_thief_C - 1); Zero (answer_1)]];
  And [Or [NotNegative (1 - 2 * prob_thief_A - 3 * prob_thief_B - prob_thief_C); Zero (1 - answer_2)]; Or [NotNegative
  (2 * prob_thief_A + 3 * prob_thief_B + prob_thief_C - 1); Zero (answer_2)]];
  And [Or [NotNegative (prob_thief_A - 2 * prob_thief_C); Zero (1 - answer_3)]; Or [NotNegative (2 * prob_thief_C -
  prob_thief_A); Zero (answer_3)]];
  And [Or [NotNegative (2 - 2 * prob_thief_A - 4 * prob_thief_B - prob_thief_C); Zero (1 - answer_4)]; Or [NotNegative
  (2 * prob_thief_A + 4 * prob_thief_B + prob_thief_C - 2); Zero (answer_4)]];
  And [Or [NotNegative (2 - prob_thief_A - 4 * prob_thief_B - 3 * prob_thief_C); Zero (1 - answer_5)]];
  And [Or [NotNegative (prob_guard_B - prob_guard_C); Zero (1 - answer_6)]];
  And [Or [NotNegative (2 * prob_guard_A + prob_guard_B - 2 * prob_guard_C); Zero (1 - answer_7)]; Or [NotNegative (2 *
  prob_guard_C - 2 * prob_guard_A - prob_guard_B); Zero (answer_7)]];
  And [Or [NotNegative (2 * prob_guard_A + 5 * prob_guard_B + prob_guard_C - 2); Zero (1 - answer_8)]];
  And [Or [NotNegative (4 * prob_guard_B + 3 * prob_guard_C - 2); Zero (1 - answer_9)]; Or [NotNegative (2 - 4 *
  prob_guard_B - 3 * prob_guard_C); Zero (answer_9)]];
  And [Or [NotNegative (prob_guard_C - 2 * prob_guard_A); Zero (answer_10)]];
  And [Or [NotNegative (2 * prob_guard_A + 4 * prob_guard_B + 2 * prob_guard_C - 2); Zero (1 - answer_11)]; Or
  [NotNegative (2 - 2 * prob_guard_A - 4 * prob_guard_B - 2 * prob_guard_C); Zero (answer_11)]];
  Or [Positive (2 * prob_guard_A - 1); Positive (1 - 2 * prob_guard_A); Positive (prob_guard_B); Positive (-
  (prob_guard_B)); Positive (2 * prob_guard_C - 1); Positive (1 - 2 * prob_guard_C); Positive (1 - prob_guard_A -
  prob_guard_B - prob_guard_C); Positive (prob_guard_A + prob_guard_B + prob_guard_C - 1)];
  And [Zero (prob_guard_A - answer_0 * answer_1 * answer_2); Zero (prob_guard_B + answer_0 * answer_4 * answer_5 -
  answer_4 * answer_5); Zero (prob_guard_C + answer_0 * answer_1 * answer_3 + answer_3 * answer_4 - answer_0 * answer_3
  * answer_4 - answer_3)];
  And [Zero (prob_thief_A - answer_6 * answer_7 * answer_8); Zero (prob_thief_B + answer_6 * answer_10 * answer_11 -
  answer_10 * answer_11); Zero (prob_thief_C + answer_6 * answer_7 * answer_9 + answer_9 * answer_10 - answer_6 *
  answer_9 * answer_10 - answer_9)]]%formulas.

Definition four_rooms_coin_1_certificate : tree :=
  let prob_guard_A := X 1 in let prob_guard_B := X 2 in let prob_guard_C := X 3 in let prob_thief_A := X 4 in
  let prob_thief_B := X 5 in let prob_thief_C := X 6 in let answer_0 := X 7 in let answer_1 := X 8 in
  let answer_2 := X 9 in let answer_3 := X 10 in let answer_4 := X 11 in let answer_5 := X 12 in let answer_6 := X 13 in
  let answer_7 := X 14 in let answer_8 := X 15 in let answer_9 := X 16 in let answer_10 := X 17 in
  let answer_11 := X 18 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Unpack 9 (
  Unpack 10 (
  Unpack 11 (
  Unpack 12 (
  Unpack 13 (
  Unpack 15 (
  Unpack 16 (
  Case 23 [
  Case 25 [
  Case 29 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x6 [49];
  Times 0x2 [50];
  Times 0x7 [51]] [];
  Case 39 [
  Case 26 [
  Case 27 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x6 [49];
  Times 0x5 [53];
  Times 0x7 [54]] [];
  Case 33 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0xd [49];
  Times 0x5 [53];
  Times 0x7 [55]] [];
  Case 34 [
  Case 36 [
  Leaf [Times 0x4 [];
  Times 0x5 [52];
  Times 0xd [56];
  Times 0x7 [57]] [Multiple (14 * answer_0 * answer_4 - 14 * answer_4) 55;
  Multiple (- (14 * answer_0 * answer_1)) 54;
  Multiple (14 * answer_0 * answer_1 + 14 * answer_4 - 14 * answer_0 * answer_4 - 14) 51;
  Multiple (14) 45;
  Multiple (14) 44;
  Multiple (14) 43];
  Case 40 [
  Leaf [Times 0x4 [];
  Times 0x5 [52];
  Times 0x6 [56];
  Times 0x7 [58]] [Multiple (14 * answer_0 * answer_4 - 14 * answer_4) 55;
  Multiple (- (14 * answer_0 * answer_1)) 54;
  Multiple (14 * answer_0 * answer_1 + 14 * answer_4 - 14 * answer_0 * answer_4 - 14) 51;
  Multiple (14) 45;
  Multiple (14) 44;
  Multiple (14) 43];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [53]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 58;
  Multiple (- (3 * answer_6 * answer_8)) 57;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]]];
  Leaf [Times 0x2 [];
  Times 0x5 [22];
  Times 0x4 [49];
  Times 0x3 [53]] [Multiple (- (8 * answer_10 * answer_11)) 56;
  Multiple (- (8)) 47]]]];
  Case 32 [
  Case 33 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x8 [49];
  Times 0x5 [54];
  Times 0x7 [55]] [];
  Leaf [Times 0x1 [];
  Times 0x1 [17];
  Times 0x1 [52]] [Multiple (3 * answer_0 * answer_4 - 3 * answer_4) 55;
  Multiple (- (3 * answer_0)) 53;
  Multiple (3 * answer_0 * answer_1 + 3 * answer_4 - 3 * answer_0 * answer_4 - 3) 51;
  Multiple (3) 45;
  Multiple (3) 44]];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (3 * answer_0 + 4 * answer_5 - 3 - 4 * answer_0 * answer_5) 54;
  Multiple (- (3 * answer_0)) 53;
  Multiple (3 * answer_0 * answer_1 + 3 * answer_4 - 3 * answer_0 * answer_4 - 3) 51;
  Multiple (3) 45;
  Multiple (4) 44]]];
  Leaf [Times 0x2 [];
  Times 0x6 [19];
  Times 0x3 [49];
  Times 0x1 [50]] [Multiple (7 * answer_6 * answer_7 + 7 * answer_10 - 7 * answer_6 * answer_10 - 7) 52;
  Multiple (- (7)) 48]]];
  Case 26 [
  Case 27 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x6 [49];
  Times 0x5 [51];
  Times 0x7 [52]] [];
  Case 33 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0xd [49];
  Times 0x5 [51];
  Times 0x7 [53]] [];
  Case 34 [
  Case 40 [
  Case 42 [
  Case 29 [
  Case 31 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x8 [49];
  Times 0x7 [57];
  Times 0x2 [58]] [];
  Leaf [Times 0x2 [];
  Times 0x1 [55];
  Times 0x1 [56]] [Multiple (4 * answer_0 + answer_3 - 4 - answer_0 * answer_3) 58;
  Multiple (4 * answer_0 * answer_4 - 4 * answer_4) 53;
  Multiple (- (4 * answer_0)) 52;
  Multiple (answer_0 * answer_3 - 4 * answer_0 * answer_2) 50;
  Multiple (1) 45;
  Multiple (4) 44;
  Multiple (4) 43]];
  Leaf [Times 0x4 [];
  Times 0x6 [54];
  Times 0x2 [55];
  Times 0x5 [56]] [Multiple (14 * answer_0 + 14 * answer_4 - 14 * answer_0 * answer_4 - 14) 57;
  Multiple (14 * answer_0 * answer_4 - 14 * answer_4) 53;
  Multiple (- (14 * answer_0)) 52;
  Multiple (14 * answer_0 * answer_3 - 14 * answer_0 * answer_2) 50;
  Multiple (14) 45;
  Multiple (14) 44;
  Multiple (14) 43]];
  Leaf [Times 0x2 [];
  Times 0x5 [22];
  Times 0x4 [49];
  Times 0x3 [51]] [Multiple (8 * answer_6 * answer_10 - 8 * answer_10) 56;
  Multiple (- (8)) 47]];
  Leaf [Times 0x2 [];
  Times 0x5 [22];
  Times 0x4 [49];
  Times 0x3 [51]] [Multiple (8 * answer_6 * answer_11 - 8 * answer_11) 55;
  Multiple (- (8)) 47]];
  Leaf [Times 0x2 [];
  Times 0x5 [22];
  Times 0x4 [49];
  Times 0x3 [51]] [Multiple (- (8 * answer_10 * answer_11)) 54;
  Multiple (- (8)) 47]]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 51;
  Multiple (- (1)) 50]]];
  Case 24 [
  Case 25 [
  Case 26 [
  Case 27 [
  Case 34 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x3 [54];
  Times 0x1 [55]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x3 [54];
  Times 0x1 [56];
  Times 0x1 [57]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [54];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x1 [52];
  Times 0x4 [53]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 55;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [53]] [Multiple (5 * answer_6 + 10 * answer_11 - 5 - 10 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 55;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]];
  Case 37 [
  Case 40 [
  Leaf [Times 0x2 [];
  Times 0x2 [54];
  Times 0x1 [57];
  Times 0x1 [58]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 58;
  Multiple (- (3 * answer_6 * answer_8)) 56;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [54];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x1 [52];
  Times 0x4 [53]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 55;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [53]] [Multiple (5 * answer_6 + 10 * answer_11 - 5 - 10 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 55;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]]]];
  Case 35 [
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x1 [56];
  Times 0x4 [57]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [55];
  Times 0x4 [58]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [53]] [Multiple (5 * answer_7 - 5) 58;
  Multiple (- (5 * answer_7)) 57;
  Multiple (5 * answer_7 * answer_9 + 10 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 54;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (- (3 * answer_8)) 56;
  Multiple (3 * answer_7 * answer_8 - 3 * answer_10 * answer_11) 54;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x1 [56];
  Times 0x4 [57]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x2 [];
  Times 0x1 [51]] [Multiple (- (3)) 57;
  Multiple (- (answer_9) - 3 * answer_8) 55;
  Multiple (answer_9 * answer_10 + 3 * answer_10 * answer_11 - answer_7 * answer_9 - 3 * answer_7 * answer_8) 54;
  Multiple (- (1)) 48;
  Multiple (3) 47;
  Multiple (3) 46]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 55;
  Multiple (- (1)) 56]]]];
  Case 28 [
  Case 29 [
  Case 34 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [57]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [60];
  Times 0x1 [61]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 61;
  Multiple (- (5 * answer_6 * answer_7)) 59;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 + 9 * answer_11 - 5 - 9 * answer_6 * answer_11) 60;
  Multiple (- (5 * answer_6 * answer_7)) 59;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]];
  Case 37 [
  Case 40 [
  Leaf [Times 0x2 [];
  Times 0x2 [56];
  Times 0x1 [59];
  Times 0x1 [60]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 60;
  Multiple (- (3 * answer_6 * answer_8)) 58;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [60];
  Times 0x1 [61]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 61;
  Multiple (- (5 * answer_6 * answer_7)) 59;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 + 9 * answer_11 - 5 - 9 * answer_6 * answer_11) 60;
  Multiple (- (5 * answer_6 * answer_7)) 59;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]]]];
  Case 35 [
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x1 [58];
  Times 0x4 [59]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [57];
  Times 0x4 [60]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_7 - 5) 60;
  Multiple (- (5 * answer_7)) 59;
  Multiple (5 * answer_7 * answer_9 + 9 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 56;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (- (3 * answer_8)) 58;
  Multiple (3 * answer_7 * answer_8 - 3 * answer_10 * answer_11) 56;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Leaf [Times 0x1 [];
  Times 0x2 [51];
  Times 0x3 [54]] [Multiple (- (5 * answer_9)) 57;
  Multiple (5 * answer_9 * answer_10 - 5 * answer_7 * answer_9 - 3 * answer_10 * answer_11) 56;
  Multiple (- (5)) 48;
  Multiple (- (3)) 47]]];
  Case 30 [
  Case 34 [
  Case 36 [
  Leaf [Times 0x1 [58];
  Times 0x2 [];
  Times 0x4 [57]] [Multiple (2 * answer_1 - 2) 55;
  Multiple (- (2 * answer_1)) 53;
  Multiple (2 * answer_1 * answer_3 - 2 * answer_3 * answer_4 - 3 * answer_4 * answer_5 - 2 * answer_1 * answer_2) 49;
  Multiple (2) 45;
  Multiple (- (3)) 44;
  Multiple (2) 43];
  Case 40 [
  Leaf [Times 0x1 [59];
  Times 0x2 [];
  Times 0x3 [57]] [Multiple (2 * answer_1 - 2) 55;
  Multiple (- (2 * answer_1)) 53;
  Multiple (2 * answer_1 * answer_3 - 2 * answer_3 * answer_4 - 3 * answer_4 * answer_5 - 2 * answer_1 * answer_2) 49;
  Multiple (2) 45;
  Multiple (- (3)) 44;
  Multiple (2) 43];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 59;
  Multiple (- (3 * answer_6 * answer_8)) 58;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]]];
  Case 35 [
  Case 36 [
  Case 14 [
  Leaf [Times 0x2 [60];
  Times 0x1 [59]] [Multiple (2 - 2 * answer_1) 55;
  Multiple (2 * answer_1) 53;
  Multiple (2 * answer_3 * answer_4 + answer_4 * answer_5 + 2 * answer_1 * answer_2 - 2 * answer_1 * answer_3) 49;
  Multiple (- (2)) 45;
  Multiple (1) 44;
  Multiple (- (2)) 43];
  Leaf [Times 0x2 [60];
  Times 0x1 [58]] [Multiple (2 * answer_1 - 2) 55;
  Multiple (- (2 * answer_1)) 53;
  Multiple (2 * answer_1 * answer_3 - 2 * answer_3 * answer_4 - answer_4 * answer_5 - 2 * answer_1 * answer_2) 49;
  Multiple (2) 45;
  Multiple (- (1)) 44;
  Multiple (2) 43];
  Leaf [Times 0x1 [60]] [Multiple (- (answer_4 * answer_5)) 49;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [60]] [Multiple (answer_4 * answer_5) 49;
  Multiple (1) 44];
  Leaf [Times 0x2 [60];
  Times 0x1 [58]] [Multiple (2 - 2 * answer_1) 55;
  Multiple (2 * answer_1) 53;
  Multiple (2 * answer_3 * answer_4 + 2 * answer_1 * answer_2 - 2 * answer_1 * answer_3 - answer_4 * answer_5) 49;
  Multiple (- (2)) 45;
  Multiple (- (1)) 44;
  Multiple (- (2)) 43];
  Leaf [Times 0x2 [60];
  Times 0x1 [59]] [Multiple (2 * answer_1 - 2) 55;
  Multiple (- (2 * answer_1)) 53;
  Multiple (2 * answer_1 * answer_3 + answer_4 * answer_5 - 2 * answer_3 * answer_4 - 2 * answer_1 * answer_2) 49;
  Multiple (2) 45;
  Multiple (1) 44;
  Multiple (2) 43];
  Leaf [Times 0x1 [60]] [Multiple (answer_1 - 1) 55;
  Multiple (- (answer_1)) 53;
  Multiple (answer_1 * answer_3 + answer_4 * answer_5 - answer_3 * answer_4 - answer_1 * answer_2) 49;
  Multiple (1) 45;
  Multiple (1) 44;
  Multiple (1) 43];
  Leaf [Times 0x1 [60]] [Multiple (1 - answer_1) 55;
  Multiple (answer_1) 53;
  Multiple (answer_3 * answer_4 + answer_1 * answer_2 - answer_1 * answer_3 - answer_4 * answer_5) 49;
  Multiple (- (1)) 45;
  Multiple (- (1)) 44;
  Multiple (- (1)) 43]];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (- (3 * answer_8)) 59;
  Multiple (3 * answer_7 * answer_8 - 3 * answer_10 * answer_11) 57;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [52];
  Times 0x3 [56]] [Multiple (- (5 * answer_9)) 58;
  Multiple (5 * answer_9 * answer_10 - 5 * answer_7 * answer_9 - 3 * answer_10 * answer_11) 57;
  Multiple (- (5)) 48;
  Multiple (- (3)) 47]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 56;
  Multiple (- (1)) 55]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 54;
  Multiple (- (1)) 53]]];
  Case 37 [
  Leaf [Times 0x1 [];
  Times 0x1 [18];
  Times 0x1 [53]] [Multiple (- (answer_2)) 52;
  Multiple (answer_1 * answer_2 - 4 * answer_4 * answer_5) 49;
  Multiple (- (4)) 44;
  Multiple (- (1)) 43];
  Case 27 [
  Case 29 [
  Case 34 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [57]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 53;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 + 9 * answer_11 - 5 - 9 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 53;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]];
  Case 35 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [57];
  Times 0x4 [58]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_7 - 5) 58;
  Multiple (- (5 * answer_7)) 53;
  Multiple (5 * answer_7 * answer_9 + 10 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 56;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x1 [51]] [Multiple (- (3)) 53;
  Multiple (- (answer_9) - 3 * answer_8) 57;
  Multiple (answer_9 * answer_10 + 3 * answer_10 * answer_11 - answer_7 * answer_9 - 3 * answer_7 * answer_8) 56;
  Multiple (- (1)) 48;
  Multiple (3) 47;
  Multiple (3) 46]]];
  Case 34 [
  Leaf [Times 0x1 [56];
  Times 0x1 []] [Multiple (- (1)) 55;
  Multiple (- (answer_3)) 52;
  Multiple (answer_1 * answer_3 - answer_3 * answer_4 - answer_4 * answer_5) 49;
  Multiple (1) 45;
  Multiple (- (1)) 44];
  Case 35 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [57];
  Times 0x4 [58]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_7 - 5) 58;
  Multiple (- (5 * answer_7)) 53;
  Multiple (5 * answer_7 * answer_9 + 10 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 56;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x1 [51]] [Multiple (- (3)) 53;
  Multiple (- (answer_9) - 3 * answer_8) 57;
  Multiple (answer_9 * answer_10 + 3 * answer_10 * answer_11 - answer_7 * answer_9 - 3 * answer_7 * answer_8) 56;
  Multiple (- (1)) 48;
  Multiple (3) 47;
  Multiple (3) 46]]]];
  Case 28 [
  Case 29 [
  Case 34 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x3 [57];
  Times 0x1 [58]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [57];
  Times 0x1 [59];
  Times 0x1 [60]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x3 [51];
  Times 0x4 [56]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 60;
  Multiple (- (5 * answer_6 * answer_7)) 53;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 58;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [56]] [Multiple (5 * answer_6 + 9 * answer_11 - 5 - 9 * answer_6 * answer_11) 59;
  Multiple (- (5 * answer_6 * answer_7)) 53;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 58;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]];
  Case 35 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [58];
  Times 0x4 [59]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [56]] [Multiple (5 * answer_7 - 5) 59;
  Multiple (- (5 * answer_7)) 53;
  Multiple (5 * answer_7 * answer_9 + 9 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 57;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x2 [51];
  Times 0x3 [55]] [Multiple (- (5 * answer_9)) 58;
  Multiple (5 * answer_9 * answer_10 - 5 * answer_7 * answer_9 - 3 * answer_10 * answer_11) 57;
  Multiple (- (5)) 48;
  Multiple (- (3)) 47]]];
  Case 34 [
  Leaf [Times 0x1 [57];
  Times 0x1 []] [Multiple (- (1)) 56;
  Multiple (- (answer_3)) 52;
  Multiple (answer_1 * answer_3 - answer_3 * answer_4 - answer_4 * answer_5) 49;
  Multiple (1) 45;
  Multiple (- (1)) 44];
  Case 35 [
  Leaf [Times 0x1 [58];
  Times 0x2 []] [Multiple (- (2)) 56;
  Multiple (- (2 * answer_3) - 2 * answer_2) 52;
  Multiple (2 * answer_1 * answer_3 + 2 * answer_1 * answer_2 - 2 * answer_3 * answer_4 - answer_4 * answer_5) 49;
  Multiple (2) 45;
  Multiple (- (1)) 44;
  Multiple (- (2)) 43];
  Leaf [Times 0x1 [];
  Times 0x2 [51];
  Times 0x3 [55]] [Multiple (- (5 * answer_9)) 58;
  Multiple (5 * answer_9 * answer_10 - 5 * answer_7 * answer_9 - 3 * answer_10 * answer_11) 57;
  Multiple (- (5)) 48;
  Multiple (- (3)) 47]]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 55;
  Multiple (- (1)) 54]]]]];
  Case 26 [
  Case 38 [
  Leaf [Times 0x1 [53];
  Times 0x2 []] [Multiple (- (3 * answer_3)) 51;
  Multiple (3 * answer_3 * answer_4 - 3 * answer_1 * answer_3 - 4 * answer_4 * answer_5) 49;
  Multiple (- (3)) 45;
  Multiple (- (4)) 44];
  Case 27 [
  Case 34 [
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x3 [55];
  Times 0x1 [56];
  Times 0x1 [57]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [55];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x1 [52];
  Times 0x4 [54]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 53;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_6 + 10 * answer_11 - 5 - 10 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 53;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]];
  Case 37 [
  Case 40 [
  Leaf [Times 0x2 [];
  Times 0x2 [55];
  Times 0x1 [57];
  Times 0x1 [58]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 58;
  Multiple (- (3 * answer_6 * answer_8)) 56;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [55];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x1 [52];
  Times 0x4 [54]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 53;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_6 + 10 * answer_11 - 5 - 10 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 53;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]]];
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x1 [56];
  Times 0x4 [57]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_7 - 5) 53;
  Multiple (- (5 * answer_7)) 57;
  Multiple (5 * answer_7 * answer_9 + 10 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 55;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (- (3 * answer_8)) 56;
  Multiple (3 * answer_7 * answer_8 - 3 * answer_10 * answer_11) 55;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]]];
  Case 36 [
  Leaf [Times 0x1 [55];
  Times 0x2 []] [Multiple (- (2)) 54;
  Multiple (- (2 * answer_3) - 2 * answer_2) 51;
  Multiple (2 * answer_3 * answer_4 + answer_4 * answer_5 - 2 * answer_1 * answer_3 - 2 * answer_1 * answer_2) 49;
  Multiple (- (2)) 45;
  Multiple (1) 44;
  Multiple (2) 43];
  Case 40 [
  Leaf [Times 0x1 [56];
  Times 0x2 []] [Multiple (- (2)) 54;
  Multiple (- (answer_3) - 2 * answer_2) 51;
  Multiple (answer_3 * answer_4 - answer_1 * answer_3 - 2 * answer_1 * answer_2) 49;
  Multiple (- (1)) 45;
  Multiple (2) 43];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 56;
  Multiple (- (3 * answer_6 * answer_8)) 55;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]]]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 52;
  Multiple (- (1)) 51]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 50;
  Multiple (- (1)) 49]]])))))))))))))))).

Lemma four_rooms_coin_1_checked : check four_rooms_coin_1_hypotheses four_rooms_coin_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem four_rooms_coin_1 :
  forall prob_guard_A prob_guard_B prob_guard_C prob_thief_A prob_thief_B prob_thief_C answer_0 answer_1 answer_2
  answer_3 answer_4 answer_5 answer_6 answer_7 answer_8 answer_9 answer_10 answer_11 : R,
  (* the strategy of guard is a strategy *)
    ((prob_guard_B >= 0) /\ (1 - prob_guard_A - prob_guard_B - prob_guard_C >= 0)) ->
  (* the strategy of thief is a strategy *)
    ((prob_thief_A >= 0) /\ (prob_thief_B >= 0) /\ (prob_thief_C >= 0) /\ (1 - prob_thief_A - prob_thief_B -
    prob_thief_C >= 0)) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((prob_thief_B + 2 * prob_thief_C - prob_thief_A - 1 >= 0) \/ (1 - answer_0 = 0)) /\ ((prob_thief_A + 1 -
    prob_thief_B - 2 * prob_thief_C >= 0) \/ (answer_0 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((prob_thief_C + 1 - 3 * prob_thief_A - 3 * prob_thief_B >= 0) \/ (1 - answer_1 = 0)) /\ ((3 * prob_thief_A + 3 *
    prob_thief_B - prob_thief_C - 1 >= 0) \/ (answer_1 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((1 - 2 * prob_thief_A - 3 * prob_thief_B - prob_thief_C >= 0) \/ (1 - answer_2 = 0)) /\ ((2 * prob_thief_A + 3 *
    prob_thief_B + prob_thief_C - 1 >= 0) \/ (answer_2 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((prob_thief_A - 2 * prob_thief_C >= 0) \/ (1 - answer_3 = 0)) /\ ((2 * prob_thief_C - prob_thief_A >= 0) \/
    (answer_3 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((2 - 2 * prob_thief_A - 4 * prob_thief_B - prob_thief_C >= 0) \/ (1 - answer_4 = 0)) /\ ((2 * prob_thief_A + 4 *
    prob_thief_B + prob_thief_C - 2 >= 0) \/ (answer_4 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((2 - prob_thief_A - 4 * prob_thief_B - 3 * prob_thief_C >= 0) \/ (1 - answer_5 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((prob_guard_B - prob_guard_C >= 0) \/ (1 - answer_6 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((2 * prob_guard_A + prob_guard_B - 2 * prob_guard_C >= 0) \/ (1 - answer_7 = 0)) /\ ((2 * prob_guard_C - 2 *
    prob_guard_A - prob_guard_B >= 0) \/ (answer_7 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((2 * prob_guard_A + 5 * prob_guard_B + prob_guard_C - 2 >= 0) \/ (1 - answer_8 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((4 * prob_guard_B + 3 * prob_guard_C - 2 >= 0) \/ (1 - answer_9 = 0)) /\ ((2 - 4 * prob_guard_B - 3 * prob_guard_C
    >= 0) \/ (answer_9 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((prob_guard_C - 2 * prob_guard_A >= 0) \/ (answer_10 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((2 * prob_guard_A + 4 * prob_guard_B + 2 * prob_guard_C - 2 >= 0) \/ (1 - answer_11 = 0)) /\ ((2 - 2 *
    prob_guard_A - 4 * prob_guard_B - 2 * prob_guard_C >= 0) \/ (answer_11 = 0))) ->
  (* denied: prob(guard, A) = 1/2 and prob(guard, B) = 0 and prob(guard, C) = 1/2 and prob(guard, D) = 0 *)
    ((2 * prob_guard_A - 1 > 0) \/ (1 - 2 * prob_guard_A > 0) \/ (prob_guard_B > 0) \/ (- (prob_guard_B) > 0) \/ (2 *
    prob_guard_C - 1 > 0) \/ (1 - 2 * prob_guard_C > 0) \/ (1 - prob_guard_A - prob_guard_B - prob_guard_C > 0) \/
    (prob_guard_A + prob_guard_B + prob_guard_C - 1 > 0)) ->
  (* guard *)
    ((prob_guard_A - answer_0 * answer_1 * answer_2 = 0) /\ (prob_guard_B + answer_0 * answer_4 * answer_5 - answer_4 *
    answer_5 = 0) /\ (prob_guard_C + answer_0 * answer_1 * answer_3 + answer_3 * answer_4 - answer_0 * answer_3 *
    answer_4 - answer_3 = 0)) ->
  (* thief *)
    ((prob_thief_A - answer_6 * answer_7 * answer_8 = 0) /\ (prob_thief_B + answer_6 * answer_10 * answer_11 - answer_10
    * answer_11 = 0) /\ (prob_thief_C + answer_6 * answer_7 * answer_9 + answer_9 * answer_10 - answer_6 * answer_9 *
    answer_10 - answer_9 = 0)) ->
  False.
Proof.
  exact (fun prob_guard_A prob_guard_B prob_guard_C prob_thief_A prob_thief_B prob_thief_C answer_0 answer_1 answer_2
  answer_3 answer_4 answer_5 answer_6 answer_7 answer_8 answer_9 answer_10 answer_11 => check_refutes (point
  [prob_guard_A; prob_guard_B; prob_guard_C; prob_thief_A; prob_thief_B; prob_thief_C; answer_0; answer_1; answer_2;
  answer_3; answer_4; answer_5; answer_6; answer_7; answer_8; answer_9; answer_10; answer_11])
  four_rooms_coin_1_hypotheses four_rooms_coin_1_certificate four_rooms_coin_1_checked).
Qed.

(* prob(thief, A) = 1/2 and prob(thief, B) = 0 and prob(thief, C) = 1/2 and prob(thief, D) = 0 *)
(* prob_guard_A is prob(guard,A); prob_guard_B is prob(guard,B); prob_guard_C is prob(guard,C); prob_thief_A is
prob(thief,A); prob_thief_B is prob(thief,B); prob_thief_C is prob(thief,C); answer_0 is answer(0); answer_1 is
answer(1); answer_2 is answer(2); answer_3 is answer(3); answer_4 is answer(4); answer_5 is answer(5); answer_6 is
answer(6); answer_7 is answer(7); answer_8 is answer(8); answer_9 is answer(9); answer_10 is answer(10); answer_11 is
answer(11) *)
Definition four_rooms_coin_2_hypotheses : list formula :=
  let prob_guard_A := X 1 in let prob_guard_B := X 2 in let prob_guard_C := X 3 in let prob_thief_A := X 4 in
  let prob_thief_B := X 5 in let prob_thief_C := X 6 in let answer_0 := X 7 in let answer_1 := X 8 in
  let answer_2 := X 9 in let answer_3 := X 10 in let answer_4 := X 11 in let answer_5 := X 12 in let answer_6 := X 13 in
  let answer_7 := X 14 in let answer_8 := X 15 in let answer_9 := X 16 in let answer_10 := X 17 in
  let answer_11 := X 18 in
  [
  And [NotNegative (prob_guard_B); NotNegative (1 - prob_guard_A - prob_guard_B - prob_guard_C)];
  And [NotNegative (prob_thief_A); NotNegative (prob_thief_B); NotNegative (prob_thief_C); NotNegative (1 - prob_thief_A
  - prob_thief_B - prob_thief_C)];
  And [Or [NotNegative (prob_thief_B + 2 * prob_thief_C - prob_thief_A - 1); Zero (1 - answer_0)]; Or [NotNegative
  (prob_thief_A + 1 - prob_thief_B - 2 * prob_thief_C); Zero (answer_0)]];
  And [Or [NotNegative (prob_thief_C + 1 - 3 * prob_thief_A - 3 * prob_thief_B); Zero (1 - answer_1)]; Or [NotNegative
  (3 * prob_thief_A + 3 * prob_thief_B - prob_thief_C - 1); Zero (answer_1)]];
  And [Or [NotNegative (1 - 2 * prob_thief_A - 3 * prob_thief_B - prob_thief_C); Zero (1 - answer_2)]; Or [NotNegative
  (2 * prob_thief_A + 3 * prob_thief_B + prob_thief_C - 1); Zero (answer_2)]];
  And [Or [NotNegative (prob_thief_A - 2 * prob_thief_C); Zero (1 - answer_3)]; Or [NotNegative (2 * prob_thief_C -
  prob_thief_A); Zero (answer_3)]];
  And [Or [NotNegative (2 - 2 * prob_thief_A - 4 * prob_thief_B - prob_thief_C); Zero (1 - answer_4)]; Or [NotNegative
  (2 * prob_thief_A + 4 * prob_thief_B + prob_thief_C - 2); Zero (answer_4)]];
  And [Or [NotNegative (2 - prob_thief_A - 4 * prob_thief_B - 3 * prob_thief_C); Zero (1 - answer_5)]];
  And [Or [NotNegative (prob_guard_B - prob_guard_C); Zero (1 - answer_6)]];
  And [Or [NotNegative (2 * prob_guard_A + prob_guard_B - 2 * prob_guard_C); Zero (1 - answer_7)]; Or [NotNegative (2 *
  prob_guard_C - 2 * prob_guard_A - prob_guard_B); Zero (answer_7)]];
  And [Or [NotNegative (2 * prob_guard_A + 5 * prob_guard_B + prob_guard_C - 2); Zero (1 - answer_8)]];
  And [Or [NotNegative (4 * prob_guard_B + 3 * prob_guard_C - 2); Zero (1 - answer_9)]; Or [NotNegative (2 - 4 *
  prob_guard_B - 3 * prob_guard_C); Zero (answer_9)]];
  And [Or [NotNegative (prob_guard_C - 2 * prob_guard_A); Zero (answer_10)]];
  And [Or [NotNegative (2 * prob_guard_A + 4 * prob_guard_B + 2 * prob_guard_C - 2); Zero (1 - answer_11)]; Or
  [NotNegative (2 - 2 * prob_guard_A - 4 * prob_guard_B - 2 * prob_guard_C); Zero (answer_11)]];
  Or [Positive (2 * prob_thief_A - 1); Positive (1 - 2 * prob_thief_A); Positive (prob_thief_B); Positive (-
  (prob_thief_B)); Positive (2 * prob_thief_C - 1); Positive (1 - 2 * prob_thief_C); Positive (1 - prob_thief_A -
  prob_thief_B - prob_thief_C); Positive (prob_thief_A + prob_thief_B + prob_thief_C - 1)];
  And [Zero (prob_guard_A - answer_0 * answer_1 * answer_2); Zero (prob_guard_B + answer_0 * answer_4 * answer_5 -
  answer_4 * answer_5); Zero (prob_guard_C + answer_0 * answer_1 * answer_3 + answer_3 * answer_4 - answer_0 * answer_3
  * answer_4 - answer_3)];
  And [Zero (prob_thief_A - answer_6 * answer_7 * answer_8); Zero (prob_thief_B + answer_6 * answer_10 * answer_11 -
  answer_10 * answer_11); Zero (prob_thief_C + answer_6 * answer_7 * answer_9 + answer_9 * answer_10 - answer_6 *
  answer_9 * answer_10 - answer_9)]]%formulas.

Definition four_rooms_coin_2_certificate : tree :=
  let prob_guard_A := X 1 in let prob_guard_B := X 2 in let prob_guard_C := X 3 in let prob_thief_A := X 4 in
  let prob_thief_B := X 5 in let prob_thief_C := X 6 in let answer_0 := X 7 in let answer_1 := X 8 in
  let answer_2 := X 9 in let answer_3 := X 10 in let answer_4 := X 11 in let answer_5 := X 12 in let answer_6 := X 13 in
  let answer_7 := X 14 in let answer_8 := X 15 in let answer_9 := X 16 in let answer_10 := X 17 in
  let answer_11 := X 18 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Unpack 9 (
  Unpack 10 (
  Unpack 11 (
  Unpack 12 (
  Unpack 13 (
  Unpack 15 (
  Unpack 16 (
  Case 23 [
  Case 25 [
  Case 29 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x6 [49];
  Times 0x2 [50];
  Times 0x7 [51]] [];
  Case 39 [
  Case 26 [
  Case 27 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x6 [49];
  Times 0x5 [53];
  Times 0x7 [54]] [];
  Case 33 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0xd [49];
  Times 0x5 [53];
  Times 0x7 [55]] [];
  Case 34 [
  Case 36 [
  Leaf [Times 0x4 [];
  Times 0x5 [52];
  Times 0xd [56];
  Times 0x7 [57]] [Multiple (14 * answer_0 * answer_4 - 14 * answer_4) 55;
  Multiple (- (14 * answer_0 * answer_1)) 54;
  Multiple (14 * answer_0 * answer_1 + 14 * answer_4 - 14 * answer_0 * answer_4 - 14) 51;
  Multiple (14) 45;
  Multiple (14) 44;
  Multiple (14) 43];
  Case 40 [
  Leaf [Times 0x4 [];
  Times 0x5 [52];
  Times 0x6 [56];
  Times 0x7 [58]] [Multiple (14 * answer_0 * answer_4 - 14 * answer_4) 55;
  Multiple (- (14 * answer_0 * answer_1)) 54;
  Multiple (14 * answer_0 * answer_1 + 14 * answer_4 - 14 * answer_0 * answer_4 - 14) 51;
  Multiple (14) 45;
  Multiple (14) 44;
  Multiple (14) 43];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [53]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 58;
  Multiple (- (3 * answer_6 * answer_8)) 57;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]]];
  Leaf [Times 0x2 [];
  Times 0x5 [22];
  Times 0x4 [49];
  Times 0x3 [53]] [Multiple (- (8 * answer_10 * answer_11)) 56;
  Multiple (- (8)) 47]]]];
  Case 32 [
  Case 33 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x8 [49];
  Times 0x5 [54];
  Times 0x7 [55]] [];
  Leaf [Times 0x1 [];
  Times 0x1 [17];
  Times 0x1 [52]] [Multiple (3 * answer_0 * answer_4 - 3 * answer_4) 55;
  Multiple (- (3 * answer_0)) 53;
  Multiple (3 * answer_0 * answer_1 + 3 * answer_4 - 3 * answer_0 * answer_4 - 3) 51;
  Multiple (3) 45;
  Multiple (3) 44]];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (3 * answer_0 + 4 * answer_5 - 3 - 4 * answer_0 * answer_5) 54;
  Multiple (- (3 * answer_0)) 53;
  Multiple (3 * answer_0 * answer_1 + 3 * answer_4 - 3 * answer_0 * answer_4 - 3) 51;
  Multiple (3) 45;
  Multiple (4) 44]]];
  Leaf [Times 0x2 [];
  Times 0x6 [19];
  Times 0x3 [49];
  Times 0x1 [50]] [Multiple (7 * answer_6 * answer_7 + 7 * answer_10 - 7 * answer_6 * answer_10 - 7) 52;
  Multiple (- (7)) 48]]];
  Case 26 [
  Case 27 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x6 [49];
  Times 0x5 [51];
  Times 0x7 [52]] [];
  Case 33 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0xd [49];
  Times 0x5 [51];
  Times 0x7 [53]] [];
  Case 34 [
  Case 40 [
  Case 42 [
  Case 29 [
  Case 31 [
  Leaf [Times 0x4 [];
  Times 0x5 [19];
  Times 0x8 [49];
  Times 0x7 [57];
  Times 0x2 [58]] [];
  Leaf [Times 0x2 [];
  Times 0x1 [55];
  Times 0x1 [56]] [Multiple (4 * answer_0 + answer_3 - 4 - answer_0 * answer_3) 58;
  Multiple (4 * answer_0 * answer_4 - 4 * answer_4) 53;
  Multiple (- (4 * answer_0)) 52;
  Multiple (answer_0 * answer_3 - 4 * answer_0 * answer_2) 50;
  Multiple (1) 45;
  Multiple (4) 44;
  Multiple (4) 43]];
  Leaf [Times 0x4 [];
  Times 0x6 [54];
  Times 0x2 [55];
  Times 0x5 [56]] [Multiple (14 * answer_0 + 14 * answer_4 - 14 * answer_0 * answer_4 - 14) 57;
  Multiple (14 * answer_0 * answer_4 - 14 * answer_4) 53;
  Multiple (- (14 * answer_0)) 52;
  Multiple (14 * answer_0 * answer_3 - 14 * answer_0 * answer_2) 50;
  Multiple (14) 45;
  Multiple (14) 44;
  Multiple (14) 43]];
  Leaf [Times 0x2 [];
  Times 0x5 [22];
  Times 0x4 [49];
  Times 0x3 [51]] [Multiple (8 * answer_6 * answer_10 - 8 * answer_10) 56;
  Multiple (- (8)) 47]];
  Leaf [Times 0x2 [];
  Times 0x5 [22];
  Times 0x4 [49];
  Times 0x3 [51]] [Multiple (8 * answer_6 * answer_11 - 8 * answer_11) 55;
  Multiple (- (8)) 47]];
  Leaf [Times 0x2 [];
  Times 0x5 [22];
  Times 0x4 [49];
  Times 0x3 [51]] [Multiple (- (8 * answer_10 * answer_11)) 54;
  Multiple (- (8)) 47]]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 51;
  Multiple (- (1)) 50]]];
  Case 24 [
  Case 25 [
  Case 26 [
  Case 27 [
  Case 34 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x3 [54];
  Times 0x1 [55]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x3 [54];
  Times 0x1 [56];
  Times 0x1 [57]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [54];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x1 [52];
  Times 0x4 [53]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 55;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [53]] [Multiple (5 * answer_6 + 10 * answer_11 - 5 - 10 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 55;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]];
  Case 37 [
  Case 40 [
  Leaf [Times 0x2 [];
  Times 0x2 [54];
  Times 0x1 [57];
  Times 0x1 [58]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 58;
  Multiple (- (3 * answer_6 * answer_8)) 56;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [54];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x1 [52];
  Times 0x4 [53]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 55;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [53]] [Multiple (5 * answer_6 + 10 * answer_11 - 5 - 10 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 55;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]]]];
  Case 35 [
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x1 [56];
  Times 0x4 [57]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [55];
  Times 0x4 [58]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [53]] [Multiple (5 * answer_7 - 5) 58;
  Multiple (- (5 * answer_7)) 57;
  Multiple (5 * answer_7 * answer_9 + 10 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 54;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (- (3 * answer_8)) 56;
  Multiple (3 * answer_7 * answer_8 - 3 * answer_10 * answer_11) 54;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x1 [56];
  Times 0x4 [57]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x2 [];
  Times 0x1 [51]] [Multiple (- (3)) 57;
  Multiple (- (answer_9) - 3 * answer_8) 55;
  Multiple (answer_9 * answer_10 + 3 * answer_10 * answer_11 - answer_7 * answer_9 - 3 * answer_7 * answer_8) 54;
  Multiple (- (1)) 48;
  Multiple (3) 47;
  Multiple (3) 46]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 55;
  Multiple (- (1)) 56]]]];
  Case 28 [
  Case 29 [
  Case 34 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [57]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [60];
  Times 0x1 [61]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 61;
  Multiple (- (5 * answer_6 * answer_7)) 59;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 + 9 * answer_11 - 5 - 9 * answer_6 * answer_11) 60;
  Multiple (- (5 * answer_6 * answer_7)) 59;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]];
  Case 37 [
  Case 40 [
  Leaf [Times 0x2 [];
  Times 0x2 [56];
  Times 0x1 [59];
  Times 0x1 [60]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 60;
  Multiple (- (3 * answer_6 * answer_8)) 58;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [60];
  Times 0x1 [61]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 61;
  Multiple (- (5 * answer_6 * answer_7)) 59;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 + 9 * answer_11 - 5 - 9 * answer_6 * answer_11) 60;
  Multiple (- (5 * answer_6 * answer_7)) 59;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]]]];
  Case 35 [
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x1 [58];
  Times 0x4 [59]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [57];
  Times 0x4 [60]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_7 - 5) 60;
  Multiple (- (5 * answer_7)) 59;
  Multiple (5 * answer_7 * answer_9 + 9 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 56;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (- (3 * answer_8)) 58;
  Multiple (3 * answer_7 * answer_8 - 3 * answer_10 * answer_11) 56;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Leaf [Times 0x1 [];
  Times 0x2 [51];
  Times 0x3 [54]] [Multiple (- (5 * answer_9)) 57;
  Multiple (5 * answer_9 * answer_10 - 5 * answer_7 * answer_9 - 3 * answer_10 * answer_11) 56;
  Multiple (- (5)) 48;
  Multiple (- (3)) 47]]];
  Case 30 [
  Case 34 [
  Case 36 [
  Leaf [Times 0x1 [58];
  Times 0x2 [];
  Times 0x4 [57]] [Multiple (2 * answer_1 - 2) 55;
  Multiple (- (2 * answer_1)) 53;
  Multiple (2 * answer_1 * answer_3 - 2 * answer_3 * answer_4 - 3 * answer_4 * answer_5 - 2 * answer_1 * answer_2) 49;
  Multiple (2) 45;
  Multiple (- (3)) 44;
  Multiple (2) 43];
  Case 40 [
  Leaf [Times 0x1 [59];
  Times 0x2 [];
  Times 0x3 [57]] [Multiple (2 * answer_1 - 2) 55;
  Multiple (- (2 * answer_1)) 53;
  Multiple (2 * answer_1 * answer_3 - 2 * answer_3 * answer_4 - 3 * answer_4 * answer_5 - 2 * answer_1 * answer_2) 49;
  Multiple (2) 45;
  Multiple (- (3)) 44;
  Multiple (2) 43];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 59;
  Multiple (- (3 * answer_6 * answer_8)) 58;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]]];
  Case 35 [
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x1 [59];
  Times 0x4 [60]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [58];
  Times 0x4 [61]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Case 14 [
  Leaf [Times 0x4 [20];
  Times 0x1 [22];
  Times 0x1 [51];
  Times 0x2 [62]] [];
  Leaf [Times 0x2 [62];
  Times 0x1 [52]] [Multiple (answer_7 - 1) 61;
  Multiple (- (answer_7)) 60;
  Multiple (answer_7 * answer_9 - answer_9 * answer_10 - 3 * answer_10 * answer_11 - answer_7 * answer_8) 57;
  Multiple (1) 48;
  Multiple (- (3)) 47;
  Multiple (1) 46];
  Leaf [Times 0x1 [62]] [Multiple (- (answer_10 * answer_11)) 57;
  Multiple (- (1)) 47];
  Leaf [Times 0x1 [62]] [Multiple (answer_10 * answer_11) 57;
  Multiple (1) 47];
  Leaf [Times 0x2 [62];
  Times 0x1 [52]] [Multiple (3 - 3 * answer_7) 61;
  Multiple (3 * answer_7) 60;
  Multiple (3 * answer_9 * answer_10 + 3 * answer_7 * answer_8 - 3 * answer_7 * answer_9 - 3 * answer_10 * answer_11) 57;
  Multiple (- (3)) 48;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46];
  Leaf [Times 0x2 [62];
  Times 0x1 [51]] [Multiple (3 * answer_7 - 3) 61;
  Multiple (- (3 * answer_7)) 60;
  Multiple (3 * answer_7 * answer_9 + 3 * answer_10 * answer_11 - 3 * answer_9 * answer_10 - 3 * answer_7 * answer_8) 57;
  Multiple (3) 48;
  Multiple (3) 47;
  Multiple (3) 46];
  Leaf [Times 0x1 [62]] [Multiple (answer_7 - 1) 61;
  Multiple (- (answer_7)) 60;
  Multiple (answer_7 * answer_9 + answer_10 * answer_11 - answer_9 * answer_10 - answer_7 * answer_8) 57;
  Multiple (1) 48;
  Multiple (1) 47;
  Multiple (1) 46];
  Leaf [Times 0x1 [62]] [Multiple (1 - answer_7) 61;
  Multiple (answer_7) 60;
  Multiple (answer_9 * answer_10 + answer_7 * answer_8 - answer_7 * answer_9 - answer_10 * answer_11) 57;
  Multiple (- (1)) 48;
  Multiple (- (1)) 47;
  Multiple (- (1)) 46]]]];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (- (3 * answer_8)) 59;
  Multiple (3 * answer_7 * answer_8 - 3 * answer_10 * answer_11) 57;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [52];
  Times 0x3 [56]] [Multiple (- (5 * answer_9)) 58;
  Multiple (5 * answer_9 * answer_10 - 5 * answer_7 * answer_9 - 3 * answer_10 * answer_11) 57;
  Multiple (- (5)) 48;
  Multiple (- (3)) 47]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 56;
  Multiple (- (1)) 55]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 54;
  Multiple (- (1)) 53]]];
  Case 37 [
  Leaf [Times 0x1 [];
  Times 0x1 [18];
  Times 0x1 [53]] [Multiple (- (answer_2)) 52;
  Multiple (answer_1 * answer_2 - 4 * answer_4 * answer_5) 49;
  Multiple (- (4)) 44;
  Multiple (- (1)) 43];
  Case 27 [
  Case 29 [
  Case 34 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [57]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [56];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 53;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [55]] [Multiple (5 * answer_6 + 9 * answer_11 - 5 - 9 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 53;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 57;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]];
  Case 35 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [57];
  Times 0x4 [58]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_7 - 5) 58;
  Multiple (- (5 * answer_7)) 53;
  Multiple (5 * answer_7 * answer_9 + 10 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 56;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x1 [51]] [Multiple (- (3)) 53;
  Multiple (- (answer_9) - 3 * answer_8) 57;
  Multiple (answer_9 * answer_10 + 3 * answer_10 * answer_11 - answer_7 * answer_9 - 3 * answer_7 * answer_8) 56;
  Multiple (- (1)) 48;
  Multiple (3) 47;
  Multiple (3) 46]]];
  Case 34 [
  Leaf [Times 0x1 [56];
  Times 0x1 []] [Multiple (- (1)) 55;
  Multiple (- (answer_3)) 52;
  Multiple (answer_1 * answer_3 - answer_3 * answer_4 - answer_4 * answer_5) 49;
  Multiple (1) 45;
  Multiple (- (1)) 44];
  Case 35 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [57];
  Times 0x4 [58]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_7 - 5) 58;
  Multiple (- (5 * answer_7)) 53;
  Multiple (5 * answer_7 * answer_9 + 10 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 56;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x1 [51]] [Multiple (- (3)) 53;
  Multiple (- (answer_9) - 3 * answer_8) 57;
  Multiple (answer_9 * answer_10 + 3 * answer_10 * answer_11 - answer_7 * answer_9 - 3 * answer_7 * answer_8) 56;
  Multiple (- (1)) 48;
  Multiple (3) 47;
  Multiple (3) 46]]]];
  Case 28 [
  Case 29 [
  Case 34 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x3 [57];
  Times 0x1 [58]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [57];
  Times 0x1 [59];
  Times 0x1 [60]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x3 [51];
  Times 0x4 [56]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 60;
  Multiple (- (5 * answer_6 * answer_7)) 53;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 58;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [56]] [Multiple (5 * answer_6 + 9 * answer_11 - 5 - 9 * answer_6 * answer_11) 59;
  Multiple (- (5 * answer_6 * answer_7)) 53;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 58;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]]];
  Case 35 [
  Case 38 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x3 [58];
  Times 0x4 [59]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x2 [];
  Times 0x3 [51];
  Times 0x4 [56]] [Multiple (5 * answer_7 - 5) 59;
  Multiple (- (5 * answer_7)) 53;
  Multiple (5 * answer_7 * answer_9 + 9 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 57;
  Multiple (5) 48;
  Multiple (9) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x2 [51];
  Times 0x3 [55]] [Multiple (- (5 * answer_9)) 58;
  Multiple (5 * answer_9 * answer_10 - 5 * answer_7 * answer_9 - 3 * answer_10 * answer_11) 57;
  Multiple (- (5)) 48;
  Multiple (- (3)) 47]]];
  Case 34 [
  Leaf [Times 0x1 [57];
  Times 0x1 []] [Multiple (- (1)) 56;
  Multiple (- (answer_3)) 52;
  Multiple (answer_1 * answer_3 - answer_3 * answer_4 - answer_4 * answer_5) 49;
  Multiple (1) 45;
  Multiple (- (1)) 44];
  Case 35 [
  Leaf [Times 0x1 [58];
  Times 0x2 []] [Multiple (- (2)) 56;
  Multiple (- (2 * answer_3) - 2 * answer_2) 52;
  Multiple (2 * answer_1 * answer_3 + 2 * answer_1 * answer_2 - 2 * answer_3 * answer_4 - answer_4 * answer_5) 49;
  Multiple (2) 45;
  Multiple (- (1)) 44;
  Multiple (- (2)) 43];
  Leaf [Times 0x1 [];
  Times 0x2 [51];
  Times 0x3 [55]] [Multiple (- (5 * answer_9)) 58;
  Multiple (5 * answer_9 * answer_10 - 5 * answer_7 * answer_9 - 3 * answer_10 * answer_11) 57;
  Multiple (- (5)) 48;
  Multiple (- (3)) 47]]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 55;
  Multiple (- (1)) 54]]]]];
  Case 26 [
  Case 38 [
  Leaf [Times 0x1 [53];
  Times 0x2 []] [Multiple (- (3 * answer_3)) 51;
  Multiple (3 * answer_3 * answer_4 - 3 * answer_1 * answer_3 - 4 * answer_4 * answer_5) 49;
  Multiple (- (3)) 45;
  Multiple (- (4)) 44];
  Case 27 [
  Case 34 [
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x3 [55];
  Times 0x1 [56];
  Times 0x1 [57]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [55];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x1 [52];
  Times 0x4 [54]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 53;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_6 + 10 * answer_11 - 5 - 10 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 53;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]];
  Case 37 [
  Case 40 [
  Leaf [Times 0x2 [];
  Times 0x2 [55];
  Times 0x1 [57];
  Times 0x1 [58]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 58;
  Multiple (- (3 * answer_6 * answer_8)) 56;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]];
  Case 40 [
  Case 41 [
  Leaf [Times 0x2 [];
  Times 0x3 [55];
  Times 0x1 [58];
  Times 0x1 [59]] [Multiple (- (7 * answer_4 * answer_5)) 49;
  Multiple (- (7)) 44];
  Leaf [Times 0x2 [];
  Times 0x4 [20];
  Times 0x1 [52];
  Times 0x4 [54]] [Multiple (5 * answer_6 * answer_10 - 5 * answer_10) 59;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 53;
  Multiple (5) 48;
  Multiple (5) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_6 + 10 * answer_11 - 5 - 10 * answer_6 * answer_11) 58;
  Multiple (- (5 * answer_6 * answer_7)) 57;
  Multiple (5 * answer_6 * answer_7 + 5 * answer_10 - 5 * answer_6 * answer_10 - 5) 53;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]]]];
  Case 36 [
  Case 37 [
  Leaf [Times 0x2 [];
  Times 0x6 [18];
  Times 0x1 [56];
  Times 0x4 [57]] [Multiple (- (13 * answer_4 * answer_5)) 49;
  Multiple (- (13)) 44];
  Leaf [Times 0x1 [];
  Times 0x1 [50];
  Times 0x3 [54]] [Multiple (5 * answer_7 - 5) 53;
  Multiple (- (5 * answer_7)) 57;
  Multiple (5 * answer_7 * answer_9 + 10 * answer_10 * answer_11 - 5 * answer_9 * answer_10 - 5 * answer_7 * answer_8) 55;
  Multiple (5) 48;
  Multiple (10) 47;
  Multiple (5) 46]];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (- (3 * answer_8)) 56;
  Multiple (3 * answer_7 * answer_8 - 3 * answer_10 * answer_11) 55;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]]];
  Case 36 [
  Leaf [Times 0x1 [55];
  Times 0x2 []] [Multiple (- (2)) 54;
  Multiple (- (2 * answer_3) - 2 * answer_2) 51;
  Multiple (2 * answer_3 * answer_4 + answer_4 * answer_5 - 2 * answer_1 * answer_3 - 2 * answer_1 * answer_2) 49;
  Multiple (- (2)) 45;
  Multiple (1) 44;
  Multiple (2) 43];
  Case 40 [
  Leaf [Times 0x1 [56];
  Times 0x2 []] [Multiple (- (2)) 54;
  Multiple (- (answer_3) - 2 * answer_2) 51;
  Multiple (answer_3 * answer_4 - answer_1 * answer_3 - 2 * answer_1 * answer_2) 49;
  Multiple (- (1)) 45;
  Multiple (2) 43];
  Leaf [Times 0x1 [];
  Times 0x1 [21];
  Times 0x1 [52]] [Multiple (3 * answer_6 * answer_11 - 3 * answer_11) 56;
  Multiple (- (3 * answer_6 * answer_8)) 55;
  Multiple (- (3)) 47;
  Multiple (- (3)) 46]]]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 52;
  Multiple (- (1)) 51]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 50;
  Multiple (- (1)) 49]]])))))))))))))))).

Lemma four_rooms_coin_2_checked : check four_rooms_coin_2_hypotheses four_rooms_coin_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem four_rooms_coin_2 :
  forall prob_guard_A prob_guard_B prob_guard_C prob_thief_A prob_thief_B prob_thief_C answer_0 answer_1 answer_2
  answer_3 answer_4 answer_5 answer_6 answer_7 answer_8 answer_9 answer_10 answer_11 : R,
  (* the strategy of guard is a strategy *)
    ((prob_guard_B >= 0) /\ (1 - prob_guard_A - prob_guard_B - prob_guard_C >= 0)) ->
  (* the strategy of thief is a strategy *)
    ((prob_thief_A >= 0) /\ (prob_thief_B >= 0) /\ (prob_thief_C >= 0) /\ (1 - prob_thief_A - prob_thief_B -
    prob_thief_C >= 0)) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((prob_thief_B + 2 * prob_thief_C - prob_thief_A - 1 >= 0) \/ (1 - answer_0 = 0)) /\ ((prob_thief_A + 1 -
    prob_thief_B - 2 * prob_thief_C >= 0) \/ (answer_0 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((prob_thief_C + 1 - 3 * prob_thief_A - 3 * prob_thief_B >= 0) \/ (1 - answer_1 = 0)) /\ ((3 * prob_thief_A + 3 *
    prob_thief_B - prob_thief_C - 1 >= 0) \/ (answer_1 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((1 - 2 * prob_thief_A - 3 * prob_thief_B - prob_thief_C >= 0) \/ (1 - answer_2 = 0)) /\ ((2 * prob_thief_A + 3 *
    prob_thief_B + prob_thief_C - 1 >= 0) \/ (answer_2 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((prob_thief_A - 2 * prob_thief_C >= 0) \/ (1 - answer_3 = 0)) /\ ((2 * prob_thief_C - prob_thief_A >= 0) \/
    (answer_3 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((2 - 2 * prob_thief_A - 4 * prob_thief_B - prob_thief_C >= 0) \/ (1 - answer_4 = 0)) /\ ((2 * prob_thief_A + 4 *
    prob_thief_B + prob_thief_C - 2 >= 0) \/ (answer_4 = 0))) ->
  (* oracle: the answer about guard is a probability, certain off the threshold *)
    (((2 - prob_thief_A - 4 * prob_thief_B - 3 * prob_thief_C >= 0) \/ (1 - answer_5 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((prob_guard_B - prob_guard_C >= 0) \/ (1 - answer_6 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((2 * prob_guard_A + prob_guard_B - 2 * prob_guard_C >= 0) \/ (1 - answer_7 = 0)) /\ ((2 * prob_guard_C - 2 *
    prob_guard_A - prob_guard_B >= 0) \/ (answer_7 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((2 * prob_guard_A + 5 * prob_guard_B + prob_guard_C - 2 >= 0) \/ (1 - answer_8 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((4 * prob_guard_B + 3 * prob_guard_C - 2 >= 0) \/ (1 - answer_9 = 0)) /\ ((2 - 4 * prob_guard_B - 3 * prob_guard_C
    >= 0) \/ (answer_9 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((prob_guard_C - 2 * prob_guard_A >= 0) \/ (answer_10 = 0))) ->
  (* oracle: the answer about thief is a probability, certain off the threshold *)
    (((2 * prob_guard_A + 4 * prob_guard_B + 2 * prob_guard_C - 2 >= 0) \/ (1 - answer_11 = 0)) /\ ((2 - 2 *
    prob_guard_A - 4 * prob_guard_B - 2 * prob_guard_C >= 0) \/ (answer_11 = 0))) ->
  (* denied: prob(thief, A) = 1/2 and prob(thief, B) = 0 and prob(thief, C) = 1/2 and prob(thief, D) = 0 *)
    ((2 * prob_thief_A - 1 > 0) \/ (1 - 2 * prob_thief_A > 0) \/ (prob_thief_B > 0) \/ (- (prob_thief_B) > 0) \/ (2 *
    prob_thief_C - 1 > 0) \/ (1 - 2 * prob_thief_C > 0) \/ (1 - prob_thief_A - prob_thief_B - prob_thief_C > 0) \/
    (prob_thief_A + prob_thief_B + prob_thief_C - 1 > 0)) ->
  (* guard *)
    ((prob_guard_A - answer_0 * answer_1 * answer_2 = 0) /\ (prob_guard_B + answer_0 * answer_4 * answer_5 - answer_4 *
    answer_5 = 0) /\ (prob_guard_C + answer_0 * answer_1 * answer_3 + answer_3 * answer_4 - answer_0 * answer_3 *
    answer_4 - answer_3 = 0)) ->
  (* thief *)
    ((prob_thief_A - answer_6 * answer_7 * answer_8 = 0) /\ (prob_thief_B + answer_6 * answer_10 * answer_11 - answer_10
    * answer_11 = 0) /\ (prob_thief_C + answer_6 * answer_7 * answer_9 + answer_9 * answer_10 - answer_6 * answer_9 *
    answer_10 - answer_9 = 0)) ->
  False.
Proof.
  exact (fun prob_guard_A prob_guard_B prob_guard_C prob_thief_A prob_thief_B prob_thief_C answer_0 answer_1 answer_2
  answer_3 answer_4 answer_5 answer_6 answer_7 answer_8 answer_9 answer_10 answer_11 => check_refutes (point
  [prob_guard_A; prob_guard_B; prob_guard_C; prob_thief_A; prob_thief_B; prob_thief_C; answer_0; answer_1; answer_2;
  answer_3; answer_4; answer_5; answer_6; answer_7; answer_8; answer_9; answer_10; answer_11])
  four_rooms_coin_2_hypotheses four_rooms_coin_2_certificate four_rooms_coin_2_checked).
Qed.
