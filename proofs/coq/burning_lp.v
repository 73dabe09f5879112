(* burning-lp: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, Burn) = 0 and prob(column, Give) <= 1 - 2*δ => prob(row, Burn) <= δ/ε *)
(* epsilon is ε; delta is δ; prob_row_Give is prob(row,Give); prob_row_Keep is prob(row,Keep); prob_column_Give is
prob(column,Give); prob_column_Keep is prob(column,Keep); rest_row_2_0 is rest[row](2,0); rest_column_0_1 is
rest[column](0,1); rest_column_1_0 is rest[column](1,0); rest_column_2_0 is rest[column](2,0);
row_most_action2_reading0_0_1_2_row_Give is row.most_action2.reading0(0,1,2)[row,Give];
row_most_action2_reading0_0_1_2_row_Keep is row.most_action2.reading0(0,1,2)[row,Keep]; row_most_action2_rest1_0_row_0_1
is row.most_action2.rest1.0[row](0,1); row_most_action2_rest1_0_column_0_1 is row.most_action2.rest1.0[column](0,1) *)
Definition burning_lp_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_Give := X 3 in let prob_row_Keep := X 4 in
  let prob_column_Give := X 5 in let prob_column_Keep := X 6 in let rest_row_2_0 := X 7 in let rest_column_0_1 := X 8 in
  let rest_column_1_0 := X 9 in let rest_column_2_0 := X 10 in let row_most_action2_reading0_0_1_2_row_Give := X 11 in
  let row_most_action2_reading0_0_1_2_row_Keep := X 12 in let row_most_action2_rest1_0_row_0_1 := X 13 in
  let row_most_action2_rest1_0_column_0_1 := X 14 in
  [
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_Give); NotNegative (prob_row_Keep); NotNegative (1 - prob_row_Give - prob_row_Keep)];
  And [NotNegative (prob_column_Keep)];
  Zero (1 - prob_column_Give - prob_column_Keep);
  NotNegative (1 - 2 * delta - prob_column_Give);
  Positive (epsilon - epsilon * prob_row_Give - epsilon * prob_row_Keep - delta);
  Or [And [NotNegative (epsilon * row_most_action2_reading0_0_1_2_row_Give + epsilon *
  row_most_action2_reading0_0_1_2_row_Keep + prob_row_Give + prob_row_Keep - epsilon -
  row_most_action2_reading0_0_1_2_row_Give - row_most_action2_reading0_0_1_2_row_Keep); NotNegative (1 -
  row_most_action2_reading0_0_1_2_row_Give - row_most_action2_reading0_0_1_2_row_Keep); NotNegative (delta +
  row_most_action2_reading0_0_1_2_row_Give + row_most_action2_reading0_0_1_2_row_Keep - prob_row_Give - prob_row_Keep)];
  And [Or [And [NotNegative (rest_row_2_0); NotNegative (rest_column_0_1); NotNegative (1 - rest_column_0_1); Positive
  (- (3 * rest_row_2_0) - rest_column_0_1 - 1)]; And [NotNegative (rest_column_0_1); Positive (- (rest_column_0_1))];
  And [Positive (prob_row_Give + prob_row_Keep); Positive (- (prob_row_Keep)); Positive (- (4 * prob_row_Give) -
  prob_row_Keep)]]]; And [Or [And [Positive (1 - prob_column_Keep); NotNegative (rest_row_2_0); NotNegative
  (rest_column_1_0); Zero (prob_column_Give + prob_column_Keep * rest_column_1_0 - rest_column_1_0); Positive
  (rest_row_2_0 - 4 * rest_column_1_0); Positive (- (3 * rest_row_2_0))]; And [Positive (1 - prob_column_Keep); Positive
  (1 - 4 * prob_column_Give - prob_column_Keep)]; And [Positive (prob_row_Give + prob_row_Keep); Positive (-
  (prob_row_Keep)); Positive (- (4 * prob_row_Give) - prob_row_Keep)]]]; And [Or [And [Positive (- (4 * prob_row_Give *
  prob_column_Give) - prob_row_Give * prob_column_Keep - 5 * prob_row_Keep * prob_column_Give - 2 * prob_row_Keep *
  prob_column_Keep); Positive (- (4 * prob_row_Give * prob_column_Give) - 5 * prob_row_Give * prob_column_Keep -
  prob_row_Keep * prob_column_Give - 2 * prob_row_Keep * prob_column_Keep)]; And [Zero (prob_column_Give -
  prob_column_Give * rest_column_2_0 - prob_column_Keep * rest_column_2_0); Positive (rest_column_2_0 - 1)]; And
  [Positive (prob_row_Give + prob_row_Keep); Positive (- (prob_row_Keep)); Positive (- (4 * prob_row_Give) -
  prob_row_Keep)]]]; And [Or [And [NotNegative (1 - row_most_action2_rest1_0_row_0_1); NotNegative (1 -
  row_most_action2_rest1_0_column_0_1); NotNegative (row_most_action2_rest1_0_row_0_1 +
  row_most_action2_rest1_0_column_0_1 - 4)]; And [NotNegative (delta + prob_row_Give + prob_row_Keep - 1)]; And
  [NotNegative (delta + prob_column_Give - 1)]; And [NotNegative (delta + prob_row_Give + prob_row_Keep - 1)]]]]]%formulas.

Definition burning_lp_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_Give := X 3 in let prob_row_Keep := X 4 in
  let prob_column_Give := X 5 in let prob_column_Keep := X 6 in let rest_row_2_0 := X 7 in let rest_column_0_1 := X 8 in
  let rest_column_1_0 := X 9 in let rest_column_2_0 := X 10 in let row_most_action2_reading0_0_1_2_row_Give := X 11 in
  let row_most_action2_reading0_0_1_2_row_Keep := X 12 in let row_most_action2_rest1_0_row_0_1 := X 13 in
  let row_most_action2_rest1_0_column_0_1 := X 14 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 7 [
  Unpack 15 (
  Leaf [Times 0xa [9; 9];
  Times 0x9 [13; 18];
  Times 0xa [6; 18];
  Times 0x1 [8; 13; 18];
  Times 0xa [6; 17];
  Times 0xa [13; 16]] []);
  Unpack 15 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0x3 [18];
  Times 0x2 [19];
  Times 0x1 [20];
  Times 0x1 [21]] []);
  Unpack 17 (
  Leaf [Times 0x1 [19];
  Times 0x1 [18]] []);
  Unpack 17 (
  Leaf [Times 0x4 [18];
  Times 0x3 [19];
  Times 0x1 [20]] [])]);
  Unpack 15 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0xc0 [18];
  Square 0x30 [20] (prob_column_Keep);
  Square 0xc [22] (prob_column_Keep - 2);
  Square 0x3 [19] (4 * prob_column_Keep - prob_column_Keep^2 - 3);
  Square 0x1 [23] (4 * prob_column_Keep - prob_column_Keep^2 - 5)] [Multiple (- (192)) 21;
  Multiple (- (192)) 4]);
  Unpack 17 (
  Leaf [Times 0x3 [18];
  Times 0x1 [19]] [Multiple (- (4)) 4]);
  Unpack 17 (
  Leaf [Times 0x4 [18];
  Times 0x3 [19];
  Times 0x1 [20]] [])]);
  Unpack 15 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0x10 [11];
  Times 0x8 [12];
  Times 0x1 [18];
  Times 0x3 [19]] [Multiple (- (16 * prob_row_Give) - 8 * prob_row_Keep) 4]);
  Unpack 17 (
  Leaf [Times 0x1 [19];
  Times 0x1 [14]] [Multiple (1) 18;
  Multiple (1 - rest_column_2_0) 4]);
  Unpack 17 (
  Leaf [Times 0x4 [18];
  Times 0x3 [19];
  Times 0x1 [20]] [])]);
  Unpack 15 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0x2 [];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [20]] []);
  Unpack 17 (
  Leaf [Times 0x1 [18];
  Times 0x1 [6];
  Times 0x1 [8; 13];
  Times 0x2328 [9; 9];
  Times 0x2328 [9; 6];
  Times 0x384 [8; 9; 13];
  Times 0x9 [10; 13]] []);
  Unpack 17 (
  Leaf [Times 0x1 [9];
  Times 0x1 [5];
  Times 0x1 [18]] []);
  Unpack 17 (
  Leaf [Times 0x1 [18];
  Times 0x1 [6];
  Times 0x1 [8; 13];
  Times 0x2328 [9; 9];
  Times 0x2328 [9; 6];
  Times 0x384 [8; 9; 13];
  Times 0x9 [10; 13]] [])])])))).

Lemma burning_lp_1_checked : check burning_lp_1_hypotheses burning_lp_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem burning_lp_1 :
  forall epsilon delta prob_row_Give prob_row_Keep prob_column_Give prob_column_Keep rest_row_2_0 rest_column_0_1
  rest_column_1_0 rest_column_2_0 row_most_action2_reading0_0_1_2_row_Give row_most_action2_reading0_0_1_2_row_Keep
  row_most_action2_rest1_0_row_0_1 row_most_action2_rest1_0_column_0_1 : R,
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_Give >= 0) /\ (prob_row_Keep >= 0) /\ (1 - prob_row_Give - prob_row_Keep >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_Keep >= 0)) ->
  (* denied: prob(column, Burn) = 0 and prob(column, Give) <= 1 - 2*δ => prob(row, Burn) <= δ/ε *)
    (1 - prob_column_Give - prob_column_Keep = 0) ->
  (* denied: prob(column, Burn) = 0 and prob(column, Give) <= 1 - 2*δ => prob(row, Burn) <= δ/ε *)
    (1 - 2 * delta - prob_column_Give >= 0) ->
  (* denied: prob(column, Burn) = 0 and prob(column, Give) <= 1 - 2*δ => prob(row, Burn) <= δ/ε *)
    (epsilon - epsilon * prob_row_Give - epsilon * prob_row_Keep - delta > 0) ->
  (* row, the run with most prob(row, Burn) *)
    (((epsilon * row_most_action2_reading0_0_1_2_row_Give + epsilon * row_most_action2_reading0_0_1_2_row_Keep +
    prob_row_Give + prob_row_Keep - epsilon - row_most_action2_reading0_0_1_2_row_Give -
    row_most_action2_reading0_0_1_2_row_Keep >= 0) /\ (1 - row_most_action2_reading0_0_1_2_row_Give -
    row_most_action2_reading0_0_1_2_row_Keep >= 0) /\ (delta + row_most_action2_reading0_0_1_2_row_Give +
    row_most_action2_reading0_0_1_2_row_Keep - prob_row_Give - prob_row_Keep >= 0)) \/ ((((rest_row_2_0 >= 0) /\
    (rest_column_0_1 >= 0) /\ (1 - rest_column_0_1 >= 0) /\ (- (3 * rest_row_2_0) - rest_column_0_1 - 1 > 0)) \/
    ((rest_column_0_1 >= 0) /\ (- (rest_column_0_1) > 0)) \/ ((prob_row_Give + prob_row_Keep > 0) /\ (- (prob_row_Keep)
    > 0) /\ (- (4 * prob_row_Give) - prob_row_Keep > 0)))) \/ ((((1 - prob_column_Keep > 0) /\ (rest_row_2_0 >= 0) /\
    (rest_column_1_0 >= 0) /\ (prob_column_Give + prob_column_Keep * rest_column_1_0 - rest_column_1_0 = 0) /\
    (rest_row_2_0 - 4 * rest_column_1_0 > 0) /\ (- (3 * rest_row_2_0) > 0)) \/ ((1 - prob_column_Keep > 0) /\ (1 - 4 *
    prob_column_Give - prob_column_Keep > 0)) \/ ((prob_row_Give + prob_row_Keep > 0) /\ (- (prob_row_Keep) > 0) /\ (-
    (4 * prob_row_Give) - prob_row_Keep > 0)))) \/ ((((- (4 * prob_row_Give * prob_column_Give) - prob_row_Give *
    prob_column_Keep - 5 * prob_row_Keep * prob_column_Give - 2 * prob_row_Keep * prob_column_Keep > 0) /\ (- (4 *
    prob_row_Give * prob_column_Give) - 5 * prob_row_Give * prob_column_Keep - prob_row_Keep * prob_column_Give - 2 *
    prob_row_Keep * prob_column_Keep > 0)) \/ ((prob_column_Give - prob_column_Give * rest_column_2_0 - prob_column_Keep
    * rest_column_2_0 = 0) /\ (rest_column_2_0 - 1 > 0)) \/ ((prob_row_Give + prob_row_Keep > 0) /\ (- (prob_row_Keep) >
    0) /\ (- (4 * prob_row_Give) - prob_row_Keep > 0)))) \/ ((((1 - row_most_action2_rest1_0_row_0_1 >= 0) /\ (1 -
    row_most_action2_rest1_0_column_0_1 >= 0) /\ (row_most_action2_rest1_0_row_0_1 + row_most_action2_rest1_0_column_0_1
    - 4 >= 0)) \/ ((delta + prob_row_Give + prob_row_Keep - 1 >= 0)) \/ ((delta + prob_column_Give - 1 >= 0)) \/ ((delta
    + prob_row_Give + prob_row_Keep - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_Give prob_row_Keep prob_column_Give prob_column_Keep rest_row_2_0 rest_column_0_1
  rest_column_1_0 rest_column_2_0 row_most_action2_reading0_0_1_2_row_Give row_most_action2_reading0_0_1_2_row_Keep
  row_most_action2_rest1_0_row_0_1 row_most_action2_rest1_0_column_0_1 => check_refutes (point [epsilon; delta;
  prob_row_Give; prob_row_Keep; prob_column_Give; prob_column_Keep; rest_row_2_0; rest_column_0_1; rest_column_1_0;
  rest_column_2_0; row_most_action2_reading0_0_1_2_row_Give; row_most_action2_reading0_0_1_2_row_Keep;
  row_most_action2_rest1_0_row_0_1; row_most_action2_rest1_0_column_0_1]) burning_lp_1_hypotheses
  burning_lp_1_certificate burning_lp_1_checked).
Qed.
