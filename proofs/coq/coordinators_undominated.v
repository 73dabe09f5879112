(* coordinators-undominated: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* undominated among states and payoff(row) < 1 *)
(* prob_row_A is prob(row,A)'; prob_column_A is prob(column,A)' *)
Definition coordinators_undominated_1_hypotheses : list formula :=
  let prob_row_A := X 1 in let prob_column_A := X 2 in
  [
  Positive (prob_row_A + prob_column_A - 2 * prob_row_A * prob_column_A);
  NotNegative (2 * prob_row_A * prob_column_A - prob_row_A - prob_column_A)]%formulas.

Definition coordinators_undominated_1_certificate : tree :=
  let prob_row_A := X 1 in let prob_column_A := X 2 in
  Leaf [Times 0x1 [0];
  Times 0x1 [1]] [].

Lemma coordinators_undominated_1_checked : check coordinators_undominated_1_hypotheses coordinators_undominated_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem coordinators_undominated_1 :
  forall prob_row_A prob_column_A : R,
  (* the other state: denied: undominated among states and payoff(row) < 1 *)
    (prob_row_A + prob_column_A - 2 * prob_row_A * prob_column_A > 0) ->
  (* state 1 does not serve *)
    (2 * prob_row_A * prob_column_A - prob_row_A - prob_column_A >= 0) ->
  False.
Proof.
  exact (fun prob_row_A prob_column_A => check_refutes (point [prob_row_A; prob_column_A])
  coordinators_undominated_1_hypotheses coordinators_undominated_1_certificate coordinators_undominated_1_checked).
Qed.

(* not undominated among states and payoff(row) = 1 *)
(* prob_row_A is prob(row,A); prob_column_A is prob(column,A); prob_row_A_2 is prob(row,A)'; prob_column_A_2 is
prob(column,A)'; answer_0 is answer(0)'; answer_1 is answer(1)' *)
Definition coordinators_undominated_2_hypotheses : list formula :=
  let prob_row_A := X 1 in let prob_column_A := X 2 in let prob_row_A_2 := X 3 in let prob_column_A_2 := X 4 in
  let answer_0 := X 5 in let answer_1 := X 6 in
  [
  Zero (2 * prob_row_A * prob_column_A - prob_row_A - prob_column_A);
  And [NotNegative (prob_column_A_2); NotNegative (1 - prob_column_A_2)];
  And [Or [NotNegative (1 - 2 * prob_column_A_2); Zero (1 - answer_0)]; Or [NotNegative (2 * prob_column_A_2 - 1); Zero
  (answer_0)]];
  Positive (prob_row_A + prob_column_A + 2 * prob_row_A_2 * prob_column_A_2 - 2 * prob_row_A * prob_column_A -
  prob_row_A_2 - prob_column_A_2);
  Zero (prob_row_A_2 - answer_0);
  Zero (prob_column_A_2 - answer_1)]%formulas.

Definition coordinators_undominated_2_certificate : tree :=
  let prob_row_A := X 1 in let prob_column_A := X 2 in let prob_row_A_2 := X 3 in let prob_column_A_2 := X 4 in
  let answer_0 := X 5 in let answer_1 := X 6 in
  Unpack 1 (
  Unpack 2 (
  Case 8 [
  Case 9 [
  Leaf [Times 0x1 [];
  Times 0x2 [3];
  Square 0x1 [11] (1 - answer_0);
  Square 0x1 [10] (- (answer_0))] [Multiple (2) 0;
  Multiple (2 - 4 * prob_column_A_2) 4];
  Leaf [Times 0x1 [6];
  Times 0x1 [3]] [Multiple (1) 0;
  Multiple (1 - 2 * answer_1) 11;
  Multiple (- (2 * answer_0)) 5;
  Multiple (1 - 2 * prob_column_A_2) 4]];
  Leaf [Times 0x1 [7];
  Times 0x1 [3]] [Multiple (1) 0;
  Multiple (2 * answer_1 - 1) 10;
  Multiple (2 - 2 * answer_0) 5;
  Multiple (1 - 2 * prob_column_A_2) 4]])).

Lemma coordinators_undominated_2_checked : check coordinators_undominated_2_hypotheses coordinators_undominated_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem coordinators_undominated_2 :
  forall prob_row_A prob_column_A prob_row_A_2 prob_column_A_2 answer_0 answer_1 : R,
  (* denied: not undominated among states and payoff(row) = 1 *)
    (2 * prob_row_A * prob_column_A - prob_row_A - prob_column_A = 0) ->
  (* the other state: the strategy of column is a strategy *)
    ((prob_column_A_2 >= 0) /\ (1 - prob_column_A_2 >= 0)) ->
  (* the other state: oracle: the answer about column is a probability, certain off the threshold *)
    (((1 - 2 * prob_column_A_2 >= 0) \/ (1 - answer_0 = 0)) /\ ((2 * prob_column_A_2 - 1 >= 0) \/ (answer_0 = 0))) ->
  (* the other state is better for all *)
    (prob_row_A + prob_column_A + 2 * prob_row_A_2 * prob_column_A_2 - 2 * prob_row_A * prob_column_A - prob_row_A_2 -
    prob_column_A_2 > 0) ->
  (* the other state: row *)
    (prob_row_A_2 - answer_0 = 0) ->
  (* the other state: column *)
    (prob_column_A_2 - answer_1 = 0) ->
  False.
Proof.
  exact (fun prob_row_A prob_column_A prob_row_A_2 prob_column_A_2 answer_0 answer_1 => check_refutes (point
  [prob_row_A; prob_column_A; prob_row_A_2; prob_column_A_2; answer_0; answer_1]) coordinators_undominated_2_hypotheses
  coordinators_undominated_2_certificate coordinators_undominated_2_checked).
Qed.
