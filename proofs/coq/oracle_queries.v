(* oracle-queries: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* -1/16 <= prob(row, C) - prob(column, C) <= 1/16 *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition oracle_queries_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let answer0 := X 3 in let answer1 := X 4 in let answer2 := X 5 in
  let answer3 := X 6 in let answer4 := X 7 in let answer5 := X 8 in let answer6 := X 9 in
  [
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  And [NotNegative (answer0); NotNegative (1 - answer0); Or [NotNegative (1 - 2 * prob_column_C); Zero (1 - answer0)];
  Or [NotNegative (2 * prob_column_C - 1); Zero (answer0)]];
  And [NotNegative (answer1); NotNegative (1 - answer1); Or [NotNegative (3 - 4 * prob_column_C); Zero (1 - answer1)];
  Or [NotNegative (4 * prob_column_C - 3); Zero (answer1)]];
  And [NotNegative (answer2); NotNegative (1 - answer2); Or [NotNegative (7 - 8 * prob_column_C); Zero (1 - answer2)];
  Or [NotNegative (8 * prob_column_C - 7); Zero (answer2)]];
  And [NotNegative (answer3); NotNegative (1 - answer3); Or [NotNegative (5 - 8 * prob_column_C); Zero (1 - answer3)];
  Or [NotNegative (8 * prob_column_C - 5); Zero (answer3)]];
  And [NotNegative (answer4); NotNegative (1 - answer4); Or [NotNegative (1 - 4 * prob_column_C); Zero (1 - answer4)];
  Or [NotNegative (4 * prob_column_C - 1); Zero (answer4)]];
  And [NotNegative (answer5); NotNegative (1 - answer5); Or [NotNegative (3 - 8 * prob_column_C); Zero (1 - answer5)];
  Or [NotNegative (8 * prob_column_C - 3); Zero (answer5)]];
  And [NotNegative (answer6); NotNegative (1 - answer6); Or [NotNegative (1 - 8 * prob_column_C); Zero (1 - answer6)];
  Or [NotNegative (8 * prob_column_C - 1); Zero (answer6)]];
  Or [Positive (16 * prob_column_C - 16 * prob_row_C - 1); Positive (16 * prob_row_C - 16 * prob_column_C - 1)];
  Zero (16 * prob_row_C + 2 * answer0 * answer1 * answer3 + 2 * answer0 * answer4 * answer5 + 4 * answer0 * answer4 + 2
  * answer0 * answer6 + 2 * answer4 * answer6 - 2 * answer0 * answer1 * answer2 - 4 * answer0 * answer1 - 2 * answer0 *
  answer3 - 2 * answer0 * answer4 * answer6 - 8 * answer0 - 2 * answer4 * answer5 - 4 * answer4 - 2 * answer6 - 1)]%formulas.

Definition oracle_queries_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let answer0 := X 3 in let answer1 := X 4 in let answer2 := X 5 in
  let answer3 := X 6 in let answer4 := X 7 in let answer5 := X 8 in let answer6 := X 9 in
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
  Times 0x8 [43]] [Multiple (2 * answer0 - 2) 48;
  Multiple (2 * answer0 * answer5 + 4 * answer0 + 2 * answer6 - 2 * answer0 * answer6 - 2 * answer5 - 4) 47;
  Multiple (2 * answer0) 45;
  Multiple (2 * answer0 * answer2 + 4 * answer0 - 2 * answer0 * answer3) 44;
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
  Times 0x2 [49]] [Multiple (4 - 2 * answer6) 50;
  Multiple (2 * answer4) 48;
  Multiple (2 * answer4 * answer6 + 8 - 2 * answer4 * answer5 - 4 * answer4 - 2 * answer6) 46;
  Multiple (2 * answer0) 45;
  Multiple (2 * answer0 * answer2 + 4 * answer0 - 2 * answer0 * answer3) 44;
  Multiple (1) 10]];
  Leaf [Times 0x2 [30];
  Times 0x1 [42];
  Times 0x4 [47]] [Multiple (2 * answer4 - 2) 49;
  Multiple (2 * answer4) 48;
  Multiple (2 * answer4 * answer6 + 8 - 2 * answer4 * answer5 - 4 * answer4 - 2 * answer6) 46;
  Multiple (2 * answer0) 45;
  Multiple (2 * answer0 * answer2 + 4 * answer0 - 2 * answer0 * answer3) 44;
  Multiple (1) 10]]];
  Case 36 [
  Leaf [Times 0x2 [34];
  Times 0x1 [42];
  Times 0x2 [48]] [Multiple (2 * answer6 - 2 * answer5 - 4) 47;
  Multiple (2 * answer4 * answer6 + 8 - 2 * answer4 * answer5 - 4 * answer4 - 2 * answer6) 46;
  Multiple (2 * answer0) 45;
  Multiple (2 * answer0 * answer2 + 4 * answer0 - 2 * answer0 * answer3) 44;
  Multiple (1) 10];
  Leaf [Times 0x1 [42];
  Times 0x2 [14];
  Times 0x8 [43]] [Multiple (2 * answer0 - 2) 48;
  Multiple (2 * answer0 * answer5 + 4 * answer0 + 2 * answer6 - 2 * answer0 * answer6 - 2 * answer5 - 4) 47;
  Multiple (2 * answer0) 45;
  Multiple (2 * answer0 * answer2 + 4 * answer0 - 2 * answer0 * answer3) 44;
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
  Times 0x2 [46]] [Multiple (4 - 2 * answer3) 47;
  Multiple (2 * answer1) 45;
  Multiple (2 * answer1 * answer3 + 2 * answer4 * answer5 + 4 * answer4 + 2 * answer6 - 2 * answer1 * answer2 - 4 * answer1 - 2 * answer3 - 2 * answer4 * answer6 - 8) 43;
  Multiple (1) 10]];
  Leaf [Times 0x2 [18];
  Times 0x1 [42];
  Times 0x4 [44]] [Multiple (2 * answer1 - 2) 46;
  Multiple (2 * answer1) 45;
  Multiple (2 * answer1 * answer3 + 2 * answer4 * answer5 + 4 * answer4 + 2 * answer6 - 2 * answer1 * answer2 - 4 * answer1 - 2 * answer3 - 2 * answer4 * answer6 - 8) 43;
  Multiple (1) 10]]];
  Case 24 [
  Leaf [Times 0x2 [22];
  Times 0x1 [42];
  Times 0x2 [45]] [Multiple (2 * answer3 - 2 * answer2 - 4) 44;
  Multiple (2 * answer1 * answer3 + 2 * answer4 * answer5 + 4 * answer4 + 2 * answer6 - 2 * answer1 * answer2 - 4 * answer1 - 2 * answer3 - 2 * answer4 * answer6 - 8) 43;
  Multiple (1) 10];
  Leaf [Times 0x1 [42];
  Times 0x10 [13]] [Multiple (- (2)) 45;
  Multiple (2 * answer3 - 2 * answer2 - 4) 44;
  Multiple (2 * answer1 * answer3 + 2 * answer4 * answer5 + 4 * answer4 + 2 * answer6 - 2 * answer1 * answer2 - 4 * answer1 - 2 * answer3 - 2 * answer4 * answer6 - 8) 43;
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
  Times 0x8 [46]] [Multiple (2 - 2 * answer0) 48;
  Multiple (2 * answer0 * answer6 + 2 * answer5 + 4 - 2 * answer0 * answer5 - 4 * answer0 - 2 * answer6) 47;
  Multiple (- (2 * answer0)) 45;
  Multiple (2 * answer0 * answer3 - 2 * answer0 * answer2 - 4 * answer0) 44;
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
  Times 0x4 [49]] [Multiple (2 - 2 * answer4) 50;
  Multiple (- (2 * answer4)) 48;
  Multiple (2 * answer4 * answer5 + 4 * answer4 + 2 * answer6 - 2 * answer4 * answer6 - 8) 46;
  Multiple (- (2 * answer0)) 45;
  Multiple (2 * answer0 * answer3 - 2 * answer0 * answer2 - 4 * answer0) 44;
  Multiple (- (1)) 10]];
  Case 41 [
  Leaf [Times 0x2 [39];
  Times 0x1 [42];
  Times 0x2 [50]] [Multiple (2 * answer6 - 4) 49;
  Multiple (- (2 * answer4)) 48;
  Multiple (2 * answer4 * answer5 + 4 * answer4 + 2 * answer6 - 2 * answer4 * answer6 - 8) 46;
  Multiple (- (2 * answer0)) 45;
  Multiple (2 * answer0 * answer3 - 2 * answer0 * answer2 - 4 * answer0) 44;
  Multiple (- (1)) 10];
  Leaf [Times 0x1 [42];
  Times 0x10 [12]] [Multiple (- (2)) 50;
  Multiple (2 * answer6 - 4) 49;
  Multiple (- (2 * answer4)) 48;
  Multiple (2 * answer4 * answer5 + 4 * answer4 + 2 * answer6 - 2 * answer4 * answer6 - 8) 46;
  Multiple (- (2 * answer0)) 45;
  Multiple (2 * answer0 * answer3 - 2 * answer0 * answer2 - 4 * answer0) 44;
  Multiple (- (1)) 10]]]];
  Case 33 [
  Case 37 [
  Leaf [Times 0x2 [35];
  Times 0x1 [42];
  Times 0x2 [49]] [Multiple (2 * answer5 + 4 - 2 * answer6) 47;
  Multiple (2 * answer4 * answer5 + 4 * answer4 + 2 * answer6 - 2 * answer4 * answer6 - 8) 46;
  Multiple (- (2 * answer0)) 45;
  Multiple (2 * answer0 * answer3 - 2 * answer0 * answer2 - 4 * answer0) 44;
  Multiple (- (1)) 10];
  Case 40 [
  Leaf [Times 0x1 [50];
  Times 0x1 [];
  Times 0x2 [48]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [31];
  Times 0x4 [48]] [Multiple (2 - 2 * answer4) 50;
  Multiple (- (2 * answer4)) 49;
  Multiple (2 * answer4 * answer5 + 4 * answer4 + 2 * answer6 - 2 * answer4 * answer6 - 8) 46;
  Multiple (- (2 * answer0)) 45;
  Multiple (2 * answer0 * answer3 - 2 * answer0 * answer2 - 4 * answer0) 44;
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
  Times 0x4 [49]] [Multiple (2 - 2 * answer1) 50;
  Multiple (- (2 * answer1)) 48;
  Multiple (2 * answer1 * answer2 + 4 * answer1 + 2 * answer3 + 2 * answer4 * answer6 + 8 - 2 * answer1 * answer3 - 2 * answer4 * answer5 - 4 * answer4 - 2 * answer6) 43;
  Multiple (- (1)) 10]];
  Case 29 [
  Leaf [Times 0x2 [27];
  Times 0x1 [42];
  Times 0x2 [50]] [Multiple (2 * answer3 - 4) 49;
  Multiple (- (2 * answer1)) 48;
  Multiple (2 * answer1 * answer2 + 4 * answer1 + 2 * answer3 + 2 * answer4 * answer6 + 8 - 2 * answer1 * answer3 - 2 * answer4 * answer5 - 4 * answer4 - 2 * answer6) 43;
  Multiple (- (1)) 10];
  Leaf [Times 0x1 [42];
  Times 0x2 [15];
  Times 0x8 [44]] [Multiple (2 - 2 * answer0) 46;
  Multiple (2 * answer0 * answer6 + 2 * answer5 + 4 - 2 * answer0 * answer5 - 4 * answer0 - 2 * answer6) 45;
  Multiple (- (2 * answer0)) 50;
  Multiple (2 * answer0 * answer3 - 2 * answer0 * answer2 - 4 * answer0) 49;
  Multiple (- (1)) 10]]]];
  Case 21 [
  Case 25 [
  Leaf [Times 0x2 [23];
  Times 0x1 [42];
  Times 0x2 [49]] [Multiple (2 * answer2 + 4 - 2 * answer3) 47;
  Multiple (2 * answer1 * answer2 + 4 * answer1 + 2 * answer3 + 2 * answer4 * answer6 + 8 - 2 * answer1 * answer3 - 2 * answer4 * answer5 - 4 * answer4 - 2 * answer6) 43;
  Multiple (- (1)) 10];
  Case 28 [
  Leaf [Times 0x1 [50];
  Times 0x1 [];
  Times 0x2 [48]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [19];
  Times 0x4 [48]] [Multiple (2 - 2 * answer1) 50;
  Multiple (- (2 * answer1)) 49;
  Multiple (2 * answer1 * answer2 + 4 * answer1 + 2 * answer3 + 2 * answer4 * answer6 + 8 - 2 * answer1 * answer3 - 2 * answer4 * answer5 - 4 * answer4 - 2 * answer6) 43;
  Multiple (- (1)) 10]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 47;
  Multiple (- (1)) 48]]]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 44;
  Multiple (- (1)) 43]]]]))))))))).

Lemma oracle_queries_1_checked : check oracle_queries_1_hypotheses oracle_queries_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem oracle_queries_1 :
  forall prob_row_C prob_column_C answer0 answer1 answer2 answer3 answer4 answer5 answer6 : R,
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer0 >= 0) /\ (1 - answer0 >= 0) /\ ((1 - 2 * prob_column_C >= 0) \/ (1 - answer0 = 0)) /\ ((2 * prob_column_C
    - 1 >= 0) \/ (answer0 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer1 >= 0) /\ (1 - answer1 >= 0) /\ ((3 - 4 * prob_column_C >= 0) \/ (1 - answer1 = 0)) /\ ((4 * prob_column_C
    - 3 >= 0) \/ (answer1 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer2 >= 0) /\ (1 - answer2 >= 0) /\ ((7 - 8 * prob_column_C >= 0) \/ (1 - answer2 = 0)) /\ ((8 * prob_column_C
    - 7 >= 0) \/ (answer2 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer3 >= 0) /\ (1 - answer3 >= 0) /\ ((5 - 8 * prob_column_C >= 0) \/ (1 - answer3 = 0)) /\ ((8 * prob_column_C
    - 5 >= 0) \/ (answer3 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer4 >= 0) /\ (1 - answer4 >= 0) /\ ((1 - 4 * prob_column_C >= 0) \/ (1 - answer4 = 0)) /\ ((4 * prob_column_C
    - 1 >= 0) \/ (answer4 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer5 >= 0) /\ (1 - answer5 >= 0) /\ ((3 - 8 * prob_column_C >= 0) \/ (1 - answer5 = 0)) /\ ((8 * prob_column_C
    - 3 >= 0) \/ (answer5 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    ((answer6 >= 0) /\ (1 - answer6 >= 0) /\ ((1 - 8 * prob_column_C >= 0) \/ (1 - answer6 = 0)) /\ ((8 * prob_column_C
    - 1 >= 0) \/ (answer6 = 0))) ->
  (* denied: -1/16 <= prob(row, C) - prob(column, C) <= 1/16 *)
    ((16 * prob_column_C - 16 * prob_row_C - 1 > 0) \/ (16 * prob_row_C - 16 * prob_column_C - 1 > 0)) ->
  (* row *)
    (16 * prob_row_C + 2 * answer0 * answer1 * answer3 + 2 * answer0 * answer4 * answer5 + 4 * answer0 * answer4 + 2 *
    answer0 * answer6 + 2 * answer4 * answer6 - 2 * answer0 * answer1 * answer2 - 4 * answer0 * answer1 - 2 * answer0 *
    answer3 - 2 * answer0 * answer4 * answer6 - 8 * answer0 - 2 * answer4 * answer5 - 4 * answer4 - 2 * answer6 - 1 = 0)
    ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C answer0 answer1 answer2 answer3 answer4 answer5 answer6 => check_refutes (point
  [prob_row_C; prob_column_C; answer0; answer1; answer2; answer3; answer4; answer5; answer6])
  oracle_queries_1_hypotheses oracle_queries_1_certificate oracle_queries_1_checked).
Qed.
