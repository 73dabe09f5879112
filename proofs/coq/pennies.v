(* pennies: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, Heads) = 1/2 *)
(* prob_row_Heads is prob(row,Heads); prob_column_Heads is prob(column,Heads); answer_0 is answer(0); answer_1 is
answer(1) *)
Definition pennies_1_hypotheses : list formula :=
  let prob_row_Heads := X 1 in let prob_column_Heads := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  [
  And [Or [NotNegative (1 - 2 * prob_column_Heads); Zero (1 - answer_0)]; Or [NotNegative (2 * prob_column_Heads - 1);
  Zero (answer_0)]];
  And [Or [NotNegative (1 - 2 * prob_row_Heads); Zero (1 - answer_1)]; Or [NotNegative (2 * prob_row_Heads - 1); Zero
  (answer_1)]];
  Or [Positive (2 * prob_row_Heads - 1); Positive (1 - 2 * prob_row_Heads)];
  Zero (prob_row_Heads - answer_0);
  Zero (prob_column_Heads + answer_1 - 1)]%formulas.

Definition pennies_1_certificate : tree :=
  let prob_row_Heads := X 1 in let prob_column_Heads := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  Unpack 0 (
  Unpack 1 (
  Case 2 [
  Case 6 [
  Case 7 [
  Leaf [Times 0x1 [9];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 []] [Multiple (- (2)) 11;
  Multiple (- (2)) 4]];
  Leaf [Times 0x1 [9];
  Times 0x1 []] [Multiple (- (2)) 10;
  Multiple (- (2)) 3]];
  Case 5 [
  Case 8 [
  Leaf [Times 0x1 [9];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 []] [Multiple (- (2)) 11;
  Multiple (2) 4]];
  Leaf [Times 0x1 [9];
  Times 0x1 []] [Multiple (- (2)) 10;
  Multiple (2) 3]]])).

Lemma pennies_1_checked : check pennies_1_hypotheses pennies_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem pennies_1 :
  forall prob_row_Heads prob_column_Heads answer_0 answer_1 : R,
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((1 - 2 * prob_column_Heads >= 0) \/ (1 - answer_0 = 0)) /\ ((2 * prob_column_Heads - 1 >= 0) \/ (answer_0 = 0)))
    ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((1 - 2 * prob_row_Heads >= 0) \/ (1 - answer_1 = 0)) /\ ((2 * prob_row_Heads - 1 >= 0) \/ (answer_1 = 0))) ->
  (* denied: prob(row, Heads) = 1/2 *)
    ((2 * prob_row_Heads - 1 > 0) \/ (1 - 2 * prob_row_Heads > 0)) ->
  (* row *)
    (prob_row_Heads - answer_0 = 0) ->
  (* column *)
    (prob_column_Heads + answer_1 - 1 = 0) ->
  False.
Proof.
  exact (fun prob_row_Heads prob_column_Heads answer_0 answer_1 => check_refutes (point [prob_row_Heads;
  prob_column_Heads; answer_0; answer_1]) pennies_1_hypotheses pennies_1_certificate pennies_1_checked).
Qed.

(* prob(column, Heads) = 1/2 *)
(* prob_row_Heads is prob(row,Heads); prob_column_Heads is prob(column,Heads); answer_0 is answer(0); answer_1 is
answer(1) *)
Definition pennies_2_hypotheses : list formula :=
  let prob_row_Heads := X 1 in let prob_column_Heads := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  [
  And [Or [NotNegative (1 - 2 * prob_column_Heads); Zero (1 - answer_0)]; Or [NotNegative (2 * prob_column_Heads - 1);
  Zero (answer_0)]];
  And [Or [NotNegative (1 - 2 * prob_row_Heads); Zero (1 - answer_1)]; Or [NotNegative (2 * prob_row_Heads - 1); Zero
  (answer_1)]];
  Or [Positive (2 * prob_column_Heads - 1); Positive (1 - 2 * prob_column_Heads)];
  Zero (prob_row_Heads - answer_0);
  Zero (prob_column_Heads + answer_1 - 1)]%formulas.

Definition pennies_2_certificate : tree :=
  let prob_row_Heads := X 1 in let prob_column_Heads := X 2 in let answer_0 := X 3 in let answer_1 := X 4 in
  Unpack 0 (
  Unpack 1 (
  Case 2 [
  Case 5 [
  Leaf [Times 0x1 [9];
  Times 0x1 [10]] [];
  Case 7 [
  Leaf [Times 0x1 [11];
  Times 0x1 []] [Multiple (- (2)) 10;
  Multiple (2) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 []] [Multiple (- (2)) 11;
  Multiple (- (2)) 4]]];
  Case 6 [
  Leaf [Times 0x1 [9];
  Times 0x1 [10]] [];
  Case 8 [
  Leaf [Times 0x1 [11];
  Times 0x1 []] [Multiple (- (2)) 10;
  Multiple (- (2)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 []] [Multiple (- (2)) 11;
  Multiple (2) 4]]]])).

Lemma pennies_2_checked : check pennies_2_hypotheses pennies_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem pennies_2 :
  forall prob_row_Heads prob_column_Heads answer_0 answer_1 : R,
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((1 - 2 * prob_column_Heads >= 0) \/ (1 - answer_0 = 0)) /\ ((2 * prob_column_Heads - 1 >= 0) \/ (answer_0 = 0)))
    ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((1 - 2 * prob_row_Heads >= 0) \/ (1 - answer_1 = 0)) /\ ((2 * prob_row_Heads - 1 >= 0) \/ (answer_1 = 0))) ->
  (* denied: prob(column, Heads) = 1/2 *)
    ((2 * prob_column_Heads - 1 > 0) \/ (1 - 2 * prob_column_Heads > 0)) ->
  (* row *)
    (prob_row_Heads - answer_0 = 0) ->
  (* column *)
    (prob_column_Heads + answer_1 - 1 = 0) ->
  False.
Proof.
  exact (fun prob_row_Heads prob_column_Heads answer_0 answer_1 => check_refutes (point [prob_row_Heads;
  prob_column_Heads; answer_0; answer_1]) pennies_2_hypotheses pennies_2_certificate pennies_2_checked).
Qed.
