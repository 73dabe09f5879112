(* oracle-queries: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* -1/16 <= prob(row, C) - prob(column, C) <= 1/16 *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C); answer_0 is answer(0); answer_1 is answer(1); answer_2 is
answer(2); answer_3 is answer(3); answer_4 is answer(4); answer_5 is answer(5); answer_6 is answer(6) *)
Definition oracle_queries_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  let answer_2 := X 5 in let answer_3 := X 6 in let answer_4 := X 7 in let answer_5 := X 8 in let answer_6 := X 9 in
  [
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  And [NotNegative (answer_0); NotNegative (1 - answer_0); Or [NotNegative (1 - 2 * prob_column_C); Zero (1 -
  answer_0)]; Or [NotNegative (2 * prob_column_C - 1); Zero (answer_0)]];
  And [NotNegative (answer_1); NotNegative (1 - answer_1); Or [NotNegative (3 - 4 * prob_column_C); Zero (1 -
  answer_1)]; Or [NotNegative (4 * prob_column_C - 3); Zero (answer_1)]];
  And [NotNegative (answer_2); NotNegative (1 - answer_2); Or [NotNegative (7 - 8 * prob_column_C); Zero (1 -
  answer_2)]; Or [NotNegative (8 * prob_column_C - 7); Zero (answer_2)]];
  And [NotNegative (answer_3); NotNegative (1 - answer_3); Or [NotNegative (5 - 8 * prob_column_C); Zero (1 -
  answer_3)]; Or [NotNegative (8 * prob_column_C - 5); Zero (answer_3)]];
  And [NotNegative (answer_4); NotNegative (1 - answer_4); Or [NotNegative (1 - 4 * prob_column_C); Zero (1 -
  answer_4)]; Or [NotNegative (4 * prob_column_C - 1); Zero (answer_4)]];
  And [NotNegative (answer_5); NotNegative (1 - answer_5); Or [NotNegative (3 - 8 * prob_column_C); Zero (1 -
  answer_5)]; Or [NotNegative (8 * prob_column_C - 3); Zero (answer_5)]];
  And [NotNegative (answer_6); NotNegative (1 - answer_6); Or [NotNegative (1 - 8 * prob_column_C); Zero (1 -
  answer_6)]; Or [NotNegative (8 * prob_column_C - 1); Zero (answer_6)]];
  Or [Positive (16 * prob_column_C - 16 * prob_row_C - 1); Positive (16 * prob_row_C - 16 * prob_column_C - 1)];
  Zero (16 * prob_row_C + 2 * answer_0 * answer_1 * answer_3 + 2 * answer_0 * answer_4 * answer_5 + 4 * answer_0 *
  answer_4 + 2 * answer_0 * answer_6 + 2 * answer_4 * answer_6 - 2 * answer_0 * answer_1 * answer_2 - 4 * answer_0 *
  answer_1 - 2 * answer_0 * answer_3 - 2 * answer_0 * answer_4 * answer_6 - 8 * answer_0 - 2 * answer_4 * answer_5 - 4 *
  answer_4 - 2 * answer_6 - 1)]%formulas.

Definition oracle_queries_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  let answer_2 := X 5 in let answer_3 := X 6 in let answer_4 := X 7 in let answer_5 := X 8 in let answer_6 := X 9 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Case 9 [
  Case 16 [
  Case 21 [
  Leaf [Times 0x10 [11];
  Times 0x1 [42];
  Times 0x16 [43];
  Times 0x7 [44]] [];
  Case 29 [
  Leaf [Times 0x10 [11];
  Times 0x1 [42];
  Times 0x24 [43];
  Times 0x7 [45]] [];
  Case 17 [
  Case 32 [
  Leaf [Times 0x1 [47];
  Times 0x1 [];
  Times 0x2 [46]] [];
  Case 36 [
  Leaf [Times 0x1 [48];
  Times 0x1 [];
  Times 0x4 [46]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [14];
  Times 0x8 [43]] [Multiple (2 * answer_0 - 2) 48;
  Multiple (2 * answer_0 * answer_5 + 4 * answer_0 + 2 * answer_6 - 2 * answer_0 * answer_6 - 2 * answer_5 - 4) 47;
  Multiple (2 * answer_0) 45;
  Multiple (2 * answer_0 * answer_2 + 4 * answer_0 - 2 * answer_0 * answer_3) 44;
  Multiple (1) 10]]];
  Case 32 [
  Case 37 [
  Leaf [Times 0x10 [11];
  Times 0x1 [42];
  Times 0xa [47];
  Times 0x3 [48]] [];
  Case 40 [
  Case 33 [
  Leaf [Times 0x10 [11];
  Times 0x1 [42];
  Times 0x3 [49];
  Times 0x2 [50]] [];
  Leaf [Times 0x2 [38];
  Times 0x1 [42];
  Times 0x2 [49]] [Multiple (4 - 2 * answer_6) 50;
  Multiple (2 * answer_4) 48;
  Multiple (2 * answer_4 * answer_6 + 8 - 2 * answer_4 * answer_5 - 4 * answer_4 - 2 * answer_6) 46;
  Multiple (2 * answer_0) 45;
  Multiple (2 * answer_0 * answer_2 + 4 * answer_0 - 2 * answer_0 * answer_3) 44;
  Multiple (1) 10]];
  Leaf [Times 0x2 [30];
  Times 0x1 [42];
  Times 0x4 [47]] [Multiple (2 * answer_4 - 2) 49;
  Multiple (2 * answer_4) 48;
  Multiple (2 * answer_4 * answer_6 + 8 - 2 * answer_4 * answer_5 - 4 * answer_4 - 2 * answer_6) 46;
  Multiple (2 * answer_0) 45;
  Multiple (2 * answer_0 * answer_2 + 4 * answer_0 - 2 * answer_0 * answer_3) 44;
  Multiple (1) 10]]];
  Case 36 [
  Leaf [Times 0x2 [34];
  Times 0x1 [42];
  Times 0x2 [48]] [Multiple (2 * answer_6 - 2 * answer_5 - 4) 47;
  Multiple (2 * answer_4 * answer_6 + 8 - 2 * answer_4 * answer_5 - 4 * answer_4 - 2 * answer_6) 46;
  Multiple (2 * answer_0) 45;
  Multiple (2 * answer_0 * answer_2 + 4 * answer_0 - 2 * answer_0 * answer_3) 44;
  Multiple (1) 10];
  Leaf [Times 0x1 [42];
  Times 0x2 [14];
  Times 0x8 [43]] [Multiple (2 * answer_0 - 2) 48;
  Multiple (2 * answer_0 * answer_5 + 4 * answer_0 + 2 * answer_6 - 2 * answer_0 * answer_6 - 2 * answer_5 - 4) 47;
  Multiple (2 * answer_0) 45;
  Multiple (2 * answer_0 * answer_2 + 4 * answer_0 - 2 * answer_0 * answer_3) 44;
  Multiple (1) 10]]]]]];
  Case 20 [
  Case 25 [
  Leaf [Times 0x10 [11];
  Times 0x1 [42];
  Times 0x1a [44];
  Times 0xb [45]] [];
  Case 28 [
  Case 21 [
  Leaf [Times 0x10 [11];
  Times 0x1 [42];
  Times 0xb [46];
  Times 0x12 [47]] [];
  Leaf [Times 0x2 [26];
  Times 0x1 [42];
  Times 0x2 [46]] [Multiple (4 - 2 * answer_3) 47;
  Multiple (2 * answer_1) 45;
  Multiple (2 * answer_1 * answer_3 + 2 * answer_4 * answer_5 + 4 * answer_4 + 2 * answer_6 - 2 * answer_1 * answer_2 - 4 * answer_1 - 2 * answer_3 - 2 * answer_4 * answer_6 - 8) 43;
  Multiple (1) 10]];
  Leaf [Times 0x2 [18];
  Times 0x1 [42];
  Times 0x4 [44]] [Multiple (2 * answer_1 - 2) 46;
  Multiple (2 * answer_1) 45;
  Multiple (2 * answer_1 * answer_3 + 2 * answer_4 * answer_5 + 4 * answer_4 + 2 * answer_6 - 2 * answer_1 * answer_2 - 4 * answer_1 - 2 * answer_3 - 2 * answer_4 * answer_6 - 8) 43;
  Multiple (1) 10]]];
  Case 24 [
  Leaf [Times 0x2 [22];
  Times 0x1 [42];
  Times 0x2 [45]] [Multiple (2 * answer_3 - 2 * answer_2 - 4) 44;
  Multiple (2 * answer_1 * answer_3 + 2 * answer_4 * answer_5 + 4 * answer_4 + 2 * answer_6 - 2 * answer_1 * answer_2 - 4 * answer_1 - 2 * answer_3 - 2 * answer_4 * answer_6 - 8) 43;
  Multiple (1) 10];
  Leaf [Times 0x1 [42];
  Times 0x10 [13]] [Multiple (- (2)) 45;
  Multiple (2 * answer_3 - 2 * answer_2 - 4) 44;
  Multiple (2 * answer_1 * answer_3 + 2 * answer_4 * answer_5 + 4 * answer_4 + 2 * answer_6 - 2 * answer_1 * answer_2 - 4 * answer_1 - 2 * answer_3 - 2 * answer_4 * answer_6 - 8) 43;
  Multiple (1) 10]]]];
  Case 16 [
  Case 21 [
  Leaf [Times 0x1 [];
  Times 0x2 [43];
  Times 0x1 [44]] [];
  Case 29 [
  Leaf [Times 0x1 [];
  Times 0x4 [43];
  Times 0x1 [45]] [];
  Case 17 [
  Case 32 [
  Leaf [Times 0x1 [47];
  Times 0x1 [];
  Times 0x2 [46]] [];
  Case 36 [
  Leaf [Times 0x1 [48];
  Times 0x1 [];
  Times 0x4 [46]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [15];
  Times 0x8 [46]] [Multiple (2 - 2 * answer_0) 48;
  Multiple (2 * answer_0 * answer_6 + 2 * answer_5 + 4 - 2 * answer_0 * answer_5 - 4 * answer_0 - 2 * answer_6) 47;
  Multiple (- (2 * answer_0)) 45;
  Multiple (2 * answer_0 * answer_3 - 2 * answer_0 * answer_2 - 4 * answer_0) 44;
  Multiple (- (1)) 10]]];
  Case 32 [
  Case 37 [
  Leaf [Times 0x1 [];
  Times 0x2 [47];
  Times 0x1 [48]] [];
  Case 33 [
  Case 40 [
  Leaf [Times 0x1 [50];
  Times 0x1 [];
  Times 0x2 [49]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [31];
  Times 0x4 [49]] [Multiple (2 - 2 * answer_4) 50;
  Multiple (- (2 * answer_4)) 48;
  Multiple (2 * answer_4 * answer_5 + 4 * answer_4 + 2 * answer_6 - 2 * answer_4 * answer_6 - 8) 46;
  Multiple (- (2 * answer_0)) 45;
  Multiple (2 * answer_0 * answer_3 - 2 * answer_0 * answer_2 - 4 * answer_0) 44;
  Multiple (- (1)) 10]];
  Case 41 [
  Leaf [Times 0x2 [39];
  Times 0x1 [42];
  Times 0x2 [50]] [Multiple (2 * answer_6 - 4) 49;
  Multiple (- (2 * answer_4)) 48;
  Multiple (2 * answer_4 * answer_5 + 4 * answer_4 + 2 * answer_6 - 2 * answer_4 * answer_6 - 8) 46;
  Multiple (- (2 * answer_0)) 45;
  Multiple (2 * answer_0 * answer_3 - 2 * answer_0 * answer_2 - 4 * answer_0) 44;
  Multiple (- (1)) 10];
  Leaf [Times 0x1 [42];
  Times 0x10 [12]] [Multiple (- (2)) 50;
  Multiple (2 * answer_6 - 4) 49;
  Multiple (- (2 * answer_4)) 48;
  Multiple (2 * answer_4 * answer_5 + 4 * answer_4 + 2 * answer_6 - 2 * answer_4 * answer_6 - 8) 46;
  Multiple (- (2 * answer_0)) 45;
  Multiple (2 * answer_0 * answer_3 - 2 * answer_0 * answer_2 - 4 * answer_0) 44;
  Multiple (- (1)) 10]]]];
  Case 33 [
  Case 37 [
  Leaf [Times 0x2 [35];
  Times 0x1 [42];
  Times 0x2 [49]] [Multiple (2 * answer_5 + 4 - 2 * answer_6) 47;
  Multiple (2 * answer_4 * answer_5 + 4 * answer_4 + 2 * answer_6 - 2 * answer_4 * answer_6 - 8) 46;
  Multiple (- (2 * answer_0)) 45;
  Multiple (2 * answer_0 * answer_3 - 2 * answer_0 * answer_2 - 4 * answer_0) 44;
  Multiple (- (1)) 10];
  Case 40 [
  Leaf [Times 0x1 [50];
  Times 0x1 [];
  Times 0x2 [48]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [31];
  Times 0x4 [48]] [Multiple (2 - 2 * answer_4) 50;
  Multiple (- (2 * answer_4)) 49;
  Multiple (2 * answer_4 * answer_5 + 4 * answer_4 + 2 * answer_6 - 2 * answer_4 * answer_6 - 8) 46;
  Multiple (- (2 * answer_0)) 45;
  Multiple (2 * answer_0 * answer_3 - 2 * answer_0 * answer_2 - 4 * answer_0) 44;
  Multiple (- (1)) 10]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 48;
  Multiple (- (1)) 47]]]]]];
  Case 17 [
  Case 32 [
  Leaf [Times 0x1 [45];
  Times 0x1 [];
  Times 0x2 [44]] [];
  Case 36 [
  Leaf [Times 0x1 [46];
  Times 0x1 [];
  Times 0x4 [44]] [];
  Case 20 [
  Case 25 [
  Leaf [Times 0x1 [];
  Times 0x2 [47];
  Times 0x1 [48]] [];
  Case 21 [
  Case 28 [
  Leaf [Times 0x1 [50];
  Times 0x1 [];
  Times 0x2 [49]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [19];
  Times 0x4 [49]] [Multiple (2 - 2 * answer_1) 50;
  Multiple (- (2 * answer_1)) 48;
  Multiple (2 * answer_1 * answer_2 + 4 * answer_1 + 2 * answer_3 + 2 * answer_4 * answer_6 + 8 - 2 * answer_1 * answer_3 - 2 * answer_4 * answer_5 - 4 * answer_4 - 2 * answer_6) 43;
  Multiple (- (1)) 10]];
  Case 29 [
  Leaf [Times 0x2 [27];
  Times 0x1 [42];
  Times 0x2 [50]] [Multiple (2 * answer_3 - 4) 49;
  Multiple (- (2 * answer_1)) 48;
  Multiple (2 * answer_1 * answer_2 + 4 * answer_1 + 2 * answer_3 + 2 * answer_4 * answer_6 + 8 - 2 * answer_1 * answer_3 - 2 * answer_4 * answer_5 - 4 * answer_4 - 2 * answer_6) 43;
  Multiple (- (1)) 10];
  Leaf [Times 0x1 [42];
  Times 0x2 [15];
  Times 0x8 [44]] [Multiple (2 - 2 * answer_0) 46;
  Multiple (2 * answer_0 * answer_6 + 2 * answer_5 + 4 - 2 * answer_0 * answer_5 - 4 * answer_0 - 2 * answer_6) 45;
  Multiple (- (2 * answer_0)) 50;
  Multiple (2 * answer_0 * answer_3 - 2 * answer_0 * answer_2 - 4 * answer_0) 49;
  Multiple (- (1)) 10]]]];
  Case 21 [
  Case 25 [
  Leaf [Times 0x2 [23];
  Times 0x1 [42];
  Times 0x2 [49]] [Multiple (2 * answer_2 + 4 - 2 * answer_3) 47;
  Multiple (2 * answer_1 * answer_2 + 4 * answer_1 + 2 * answer_3 + 2 * answer_4 * answer_6 + 8 - 2 * answer_1 * answer_3 - 2 * answer_4 * answer_5 - 4 * answer_4 - 2 * answer_6) 43;
  Multiple (- (1)) 10];
  Case 28 [
  Leaf [Times 0x1 [50];
  Times 0x1 [];
  Times 0x2 [48]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [19];
  Times 0x4 [48]] [Multiple (2 - 2 * answer_1) 50;
  Multiple (- (2 * answer_1)) 49;
  Multiple (2 * answer_1 * answer_2 + 4 * answer_1 + 2 * answer_3 + 2 * answer_4 * answer_6 + 8 - 2 * answer_1 * answer_3 - 2 * answer_4 * answer_5 - 4 * answer_4 - 2 * answer_6) 43;
  Multiple (- (1)) 10]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 47;
  Multiple (- (1)) 48]]]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 44;
  Multiple (- (1)) 43]]]]))))))))).

Lemma oracle_queries_1_checked : check oracle_queries_1_hypotheses oracle_queries_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem oracle_queries_1 :
  forall prob_row_C prob_column_C answer_0 answer_1 answer_2 answer_3 answer_4 answer_5 answer_6 : R,
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer_0 >= 0) /\ (1 - answer_0 >= 0) /\ ((1 - 2 * prob_column_C >= 0) \/ (1 - answer_0 = 0)) /\ ((2 *
    prob_column_C - 1 >= 0) \/ (answer_0 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer_1 >= 0) /\ (1 - answer_1 >= 0) /\ ((3 - 4 * prob_column_C >= 0) \/ (1 - answer_1 = 0)) /\ ((4 *
    prob_column_C - 3 >= 0) \/ (answer_1 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer_2 >= 0) /\ (1 - answer_2 >= 0) /\ ((7 - 8 * prob_column_C >= 0) \/ (1 - answer_2 = 0)) /\ ((8 *
    prob_column_C - 7 >= 0) \/ (answer_2 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer_3 >= 0) /\ (1 - answer_3 >= 0) /\ ((5 - 8 * prob_column_C >= 0) \/ (1 - answer_3 = 0)) /\ ((8 *
    prob_column_C - 5 >= 0) \/ (answer_3 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer_4 >= 0) /\ (1 - answer_4 >= 0) /\ ((1 - 4 * prob_column_C >= 0) \/ (1 - answer_4 = 0)) /\ ((4 *
    prob_column_C - 1 >= 0) \/ (answer_4 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer_5 >= 0) /\ (1 - answer_5 >= 0) /\ ((3 - 8 * prob_column_C >= 0) \/ (1 - answer_5 = 0)) /\ ((8 *
    prob_column_C - 3 >= 0) \/ (answer_5 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer_6 >= 0) /\ (1 - answer_6 >= 0) /\ ((1 - 8 * prob_column_C >= 0) \/ (1 - answer_6 = 0)) /\ ((8 *
    prob_column_C - 1 >= 0) \/ (answer_6 = 0))) ->
  (* denied: -1/16 <= prob(row, C) - prob(column, C) <= 1/16 *)
    ((16 * prob_column_C - 16 * prob_row_C - 1 > 0) \/ (16 * prob_row_C - 16 * prob_column_C - 1 > 0)) ->
  (* row *)
    (16 * prob_row_C + 2 * answer_0 * answer_1 * answer_3 + 2 * answer_0 * answer_4 * answer_5 + 4 * answer_0 * answer_4
    + 2 * answer_0 * answer_6 + 2 * answer_4 * answer_6 - 2 * answer_0 * answer_1 * answer_2 - 4 * answer_0 * answer_1 -
    2 * answer_0 * answer_3 - 2 * answer_0 * answer_4 * answer_6 - 8 * answer_0 - 2 * answer_4 * answer_5 - 4 * answer_4
    - 2 * answer_6 - 1 = 0) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C answer_0 answer_1 answer_2 answer_3 answer_4 answer_5 answer_6 => check_refutes
  (point [prob_row_C; prob_column_C; answer_0; answer_1; answer_2; answer_3; answer_4; answer_5; answer_6])
  oracle_queries_1_hypotheses oracle_queries_1_certificate oracle_queries_1_checked).
Qed.
