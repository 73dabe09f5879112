(* coordination: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, A) = prob(column, A) *)
(* prob_row_A is prob(row,A); prob_column_A is prob(column,A); answer_0 is answer(0); answer_1 is answer(1) *)
Definition coordination_1_hypotheses : list formula :=
  let prob_row_A := X 1 in let prob_column_A := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  [
  And [NotNegative (prob_row_A); NotNegative (1 - prob_row_A)];
  And [NotNegative (prob_column_A); NotNegative (1 - prob_column_A)];
  And [Or [NotNegative (1 - 2 * prob_column_A); Zero (1 - answer_0)]; Or [NotNegative (2 * prob_column_A - 1); Zero
  (answer_0)]];
  And [Or [NotNegative (1 - 2 * prob_row_A); Zero (1 - answer_1)]; Or [NotNegative (2 * prob_row_A - 1); Zero
  (answer_1)]];
  Or [Positive (prob_row_A - prob_column_A); Positive (prob_column_A - prob_row_A)];
  Zero (prob_row_A - answer_0);
  Zero (prob_column_A - answer_1)]%formulas.

Definition coordination_1_certificate : tree :=
  let prob_row_A := X 1 in let prob_column_A := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 12 [
  Case 13 [
  Leaf [Times 0x2 [15];
  Times 0x1 [16];
  Times 0x1 [17]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [8]] [Multiple (- (1)) 17;
  Multiple (1) 6]];
  Leaf [Times 0x1 [15];
  Times 0x1 [9]] [Multiple (- (1)) 16;
  Multiple (- (1)) 5]];
  Case 11 [
  Case 14 [
  Leaf [Times 0x2 [15];
  Times 0x1 [16];
  Times 0x1 [17]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [7]] [Multiple (- (1)) 17;
  Multiple (- (1)) 6]];
  Leaf [Times 0x1 [15];
  Times 0x1 [10]] [Multiple (- (1)) 16;
  Multiple (1) 5]]])))).

Lemma coordination_1_checked : check coordination_1_hypotheses coordination_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem coordination_1 :
  forall prob_row_A prob_column_A answer_0 answer_1 : R,
  (* the strategy of row is a strategy *)
    ((prob_row_A >= 0) /\ (1 - prob_row_A >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_A >= 0) /\ (1 - prob_column_A >= 0)) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((1 - 2 * prob_column_A >= 0) \/ (1 - answer_0 = 0)) /\ ((2 * prob_column_A - 1 >= 0) \/ (answer_0 = 0))) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((1 - 2 * prob_row_A >= 0) \/ (1 - answer_1 = 0)) /\ ((2 * prob_row_A - 1 >= 0) \/ (answer_1 = 0))) ->
  (* denied: prob(row, A) = prob(column, A) *)
    ((prob_row_A - prob_column_A > 0) \/ (prob_column_A - prob_row_A > 0)) ->
  (* row *)
    (prob_row_A - answer_0 = 0) ->
  (* column *)
    (prob_column_A - answer_1 = 0) ->
  False.
Proof.
  exact (fun prob_row_A prob_column_A answer_0 answer_1 => check_refutes (point [prob_row_A; prob_column_A; answer_0;
  answer_1]) coordination_1_hypotheses coordination_1_certificate coordination_1_checked).
Qed.

(* prob(row, A) = 0 or prob(row, A) = 1 or prob(row, A) = 1/2 *)
(* prob_row_A is prob(row,A); prob_column_A is prob(column,A); answer_0 is answer(0); answer_1 is answer(1) *)
Definition coordination_2_hypotheses : list formula :=
  let prob_row_A := X 1 in let prob_column_A := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  [
  And [NotNegative (prob_row_A); NotNegative (1 - prob_row_A)];
  And [Or [NotNegative (1 - 2 * prob_column_A); Zero (1 - answer_0)]; Or [NotNegative (2 * prob_column_A - 1); Zero
  (answer_0)]];
  And [Or [NotNegative (1 - 2 * prob_row_A); Zero (1 - answer_1)]; Or [NotNegative (2 * prob_row_A - 1); Zero
  (answer_1)]];
  Or [Positive (prob_row_A); Positive (- (prob_row_A))];
  Or [Positive (prob_row_A - 1); Positive (1 - prob_row_A)];
  Or [Positive (2 * prob_row_A - 1); Positive (1 - 2 * prob_row_A)];
  Zero (prob_row_A - answer_0);
  Zero (prob_column_A - answer_1)]%formulas.

Definition coordination_2_certificate : tree :=
  let prob_row_A := X 1 in let prob_column_A := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 3 [
  Case 11 [
  Case 13 [
  Case 4 [
  Leaf [Times 0x1 [17];
  Times 0x1 [9]] [];
  Case 10 [
  Case 12 [
  Case 5 [
  Leaf [Times 0x1 [20];
  Times 0x1 [19]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [16]] []];
  Leaf [Times 0x1 [];
  Times 0x1 [18]] [Multiple (- (2)) 19;
  Multiple (2) 7]];
  Leaf [Times 0x1 [17]] [Multiple (- (1)) 18;
  Multiple (1) 6]]];
  Leaf [Times 0x1 [15];
  Times 0x1 []] [Multiple (- (2)) 16;
  Multiple (- (2)) 7]];
  Leaf [Times 0x1 [14]] [Multiple (- (1)) 15;
  Multiple (- (1)) 6]];
  Leaf [Times 0x1 [14];
  Times 0x1 [8]] []]))).

Lemma coordination_2_checked : check coordination_2_hypotheses coordination_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem coordination_2 :
  forall prob_row_A prob_column_A answer_0 answer_1 : R,
  (* the strategy of row is a strategy *)
    ((prob_row_A >= 0) /\ (1 - prob_row_A >= 0)) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((1 - 2 * prob_column_A >= 0) \/ (1 - answer_0 = 0)) /\ ((2 * prob_column_A - 1 >= 0) \/ (answer_0 = 0))) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((1 - 2 * prob_row_A >= 0) \/ (1 - answer_1 = 0)) /\ ((2 * prob_row_A - 1 >= 0) \/ (answer_1 = 0))) ->
  (* denied: prob(row, A) = 0 or prob(row, A) = 1 or prob(row, A) = 1/2 *)
    ((prob_row_A > 0) \/ (- (prob_row_A) > 0)) ->
  (* denied: prob(row, A) = 0 or prob(row, A) = 1 or prob(row, A) = 1/2 *)
    ((prob_row_A - 1 > 0) \/ (1 - prob_row_A > 0)) ->
  (* denied: prob(row, A) = 0 or prob(row, A) = 1 or prob(row, A) = 1/2 *)
    ((2 * prob_row_A - 1 > 0) \/ (1 - 2 * prob_row_A > 0)) ->
  (* row *)
    (prob_row_A - answer_0 = 0) ->
  (* column *)
    (prob_column_A - answer_1 = 0) ->
  False.
Proof.
  exact (fun prob_row_A prob_column_A answer_0 answer_1 => check_refutes (point [prob_row_A; prob_column_A; answer_0;
  answer_1]) coordination_2_hypotheses coordination_2_certificate coordination_2_checked).
Qed.
