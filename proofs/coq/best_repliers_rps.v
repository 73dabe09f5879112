(* best-repliers-rps: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, Rock) = 1/3 and prob(row, Paper) = 1/3 *)
(* prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is prob(column,Rock);
prob_column_Paper is prob(column,Paper); answer_0 is answer(0); answer_1 is answer(1); answer_2 is answer(2); answer_3
is answer(3); answer_4 is answer(4); answer_5 is answer(5) *)
Definition best_repliers_rps_1_hypotheses : list formula :=
  let w := X 1 in let prob_row_Rock := X 2 in let prob_row_Paper := X 3 in let prob_column_Rock := X 4 in
  let prob_column_Paper := X 5 in let answer_0 := X 6 in let answer_1 := X 7 in let answer_2 := X 8 in
  let answer_3 := X 9 in let answer_4 := X 10 in let answer_5 := X 11 in
  [
  Positive (w);
  And [NotNegative (prob_row_Rock)];
  And [Or [NotNegative (3 * w * prob_column_Rock + 3 * w * prob_column_Paper - 2 * w); Zero (1 - answer_0)]; Or
  [NotNegative (2 * w - 3 * w * prob_column_Rock - 3 * w * prob_column_Paper); Zero (answer_0)]];
  And [NotNegative (answer_1); NotNegative (1 - answer_1); Or [NotNegative (3 * w * prob_column_Paper - w); Zero (1 -
  answer_1)]];
  And [Or [NotNegative (w - 3 * w * prob_column_Rock); Zero (1 - answer_2)]; Or [NotNegative (3 * w * prob_column_Rock -
  w); Zero (answer_2)]];
  And [Or [NotNegative (3 * w * prob_row_Rock + 3 * w * prob_row_Paper - 2 * w); Zero (1 - answer_3)]; Or [NotNegative
  (2 * w - 3 * w * prob_row_Rock - 3 * w * prob_row_Paper); Zero (answer_3)]];
  And [Or [NotNegative (3 * w * prob_row_Paper - w); Zero (1 - answer_4)]; Or [NotNegative (w - 3 * w * prob_row_Paper);
  Zero (answer_4)]];
  And [Or [NotNegative (w - 3 * w * prob_row_Rock); Zero (1 - answer_5)]; Or [NotNegative (3 * w * prob_row_Rock - w);
  Zero (answer_5)]];
  Or [Positive (3 * prob_row_Rock - 1); Positive (1 - 3 * prob_row_Rock); Positive (3 * prob_row_Paper - 1); Positive (1
  - 3 * prob_row_Paper)];
  And [Zero (prob_row_Rock - answer_0 * answer_1); Zero (prob_row_Paper + answer_0 * answer_2 - answer_2)];
  And [Zero (prob_column_Rock - answer_3 * answer_4); Zero (prob_column_Paper + answer_3 * answer_5 - answer_5)]]%formulas.

Definition best_repliers_rps_1_certificate : tree :=
  let w := X 1 in let prob_row_Rock := X 2 in let prob_row_Paper := X 3 in let prob_column_Rock := X 4 in
  let prob_column_Paper := X 5 in let answer_0 := X 6 in let answer_1 := X 7 in let answer_2 := X 8 in
  let answer_3 := X 9 in let answer_4 := X 10 in let answer_5 := X 11 in
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 9 (
  Unpack 10 (
  Case 8 [
  Case 13 [
  Case 23 [
  Leaf [Times 0x1 [29; 0];
  Times 0x1 [31]] [];
  Case 20 [
  Case 21 [
  Leaf [Times 0x1 [29; 0];
  Times 0x1 [32];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [0]] [Multiple (- (3 * w * answer_3)) 33;
  Multiple (3 * w * answer_3 - 3 * w) 31;
  Multiple (3 * w) 28;
  Multiple (3 * w) 27]];
  Leaf [Times 0x1 [30];
  Times 0x1 [0]] [Multiple (3 * w * answer_4 - 3 * w) 32;
  Multiple (3 * w * answer_3 - 3 * w) 31;
  Multiple (3 * w) 28;
  Multiple (3 * w) 27]]];
  Leaf [Times 0x1 [29];
  Times 0x1 []] [Multiple (- (3 * answer_1)) 30;
  Multiple (- (3)) 25]];
  Case 24 [
  Leaf [Times 0x1 [29; 0];
  Times 0x1 [30]] [];
  Case 16 [
  Leaf [Times 0x1 [31];
  Times 0x1 [0]] [Multiple (3 * w * answer_3 - 3 * w) 30;
  Multiple (- (3 * w)) 28];
  Case 12 [
  Case 17 [
  Leaf [Times 0x3 [11; 0];
  Times 0x1 [29; 0];
  Times 0x1 [32];
  Times 0x1 [33]] [Multiple (3 * w * answer_3 - 3 * w) 30;
  Multiple (- (3 * w)) 28];
  Case 20 [
  Leaf [Times 0x1 [34];
  Times 0x1 [0]] [Multiple (3 * w * answer_0 - 3 * w) 33;
  Multiple (- (3 * w * answer_0)) 31;
  Multiple (3 * w) 26;
  Multiple (3 * w) 25];
  Leaf [Times 0x1 [32];
  Times 0x2 [0]] [Multiple (- (3 * w * answer_4)) 34;
  Multiple (3 * w * answer_3 - 3 * w) 30;
  Multiple (- (3 * w)) 28;
  Multiple (- (3 * w)) 27]]];
  Leaf [Times 0x1 [29];
  Times 0x2 []] [Multiple (- (3)) 32;
  Multiple (- (3 * answer_0)) 31;
  Multiple (3) 25]]]];
  Case 18 [
  Case 22 [
  Leaf [Times 0x1 [29; 0];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [0]] [Multiple (- (3 * w * answer_3)) 31;
  Multiple (- (3 * w)) 27]];
  Leaf [Times 0x1 [29];
  Times 0x1 []] [Multiple (3 * answer_0 - 3) 30;
  Multiple (- (3)) 26]];
  Case 21 [
  Leaf [Times 0x1 [29; 0];
  Times 0x1 [30]] [];
  Case 13 [
  Case 19 [
  Case 23 [
  Leaf [Times 0x1 [29; 0];
  Times 0x1 [32];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [0]] [Multiple (- (3 * w * answer_3)) 30;
  Multiple (3 * w * answer_3 - 3 * w) 33;
  Multiple (3 * w) 28;
  Multiple (3 * w) 27]];
  Leaf [Times 0x1 [31];
  Times 0x1 [0]] [Multiple (3 * w * answer_5 - 3 * w) 32;
  Multiple (- (3 * w * answer_3)) 30;
  Multiple (3 * w) 28;
  Multiple (3 * w) 27]];
  Case 17 [
  Case 19 [
  Leaf [Times 0x1 [14; 0];
  Times 0x1 [15; 0];
  Times 0x1 [29; 0];
  Times 0x1 [33]] [Multiple (- (3 * w * answer_1)) 31;
  Multiple (- (3 * w)) 25];
  Leaf [Times 0x1 [32];
  Times 0x2 [0]] [Multiple (- (3 * w)) 33;
  Multiple (- (3 * w * answer_3)) 30;
  Multiple (3 * w) 27]];
  Leaf [Times 0x1 [29];
  Times 0x2 []] [Multiple (- (3)) 32;
  Multiple (- (3 * answer_2)) 31;
  Multiple (3) 26]]]]]))))))))).

Lemma best_repliers_rps_1_checked : check best_repliers_rps_1_hypotheses best_repliers_rps_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem best_repliers_rps_1 :
  forall w prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper answer_0 answer_1 answer_2 answer_3 answer_4
  answer_5 : R,
  (* rock-paper-scissors: w > 0 *)
    (w > 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_Rock >= 0)) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((3 * w * prob_column_Rock + 3 * w * prob_column_Paper - 2 * w >= 0) \/ (1 - answer_0 = 0)) /\ ((2 * w - 3 * w *
    prob_column_Rock - 3 * w * prob_column_Paper >= 0) \/ (answer_0 = 0))) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    ((answer_1 >= 0) /\ (1 - answer_1 >= 0) /\ ((3 * w * prob_column_Paper - w >= 0) \/ (1 - answer_1 = 0))) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((w - 3 * w * prob_column_Rock >= 0) \/ (1 - answer_2 = 0)) /\ ((3 * w * prob_column_Rock - w >= 0) \/ (answer_2 =
    0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((3 * w * prob_row_Rock + 3 * w * prob_row_Paper - 2 * w >= 0) \/ (1 - answer_3 = 0)) /\ ((2 * w - 3 * w *
    prob_row_Rock - 3 * w * prob_row_Paper >= 0) \/ (answer_3 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((3 * w * prob_row_Paper - w >= 0) \/ (1 - answer_4 = 0)) /\ ((w - 3 * w * prob_row_Paper >= 0) \/ (answer_4 = 0)))
    ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((w - 3 * w * prob_row_Rock >= 0) \/ (1 - answer_5 = 0)) /\ ((3 * w * prob_row_Rock - w >= 0) \/ (answer_5 = 0)))
    ->
  (* denied: prob(row, Rock) = 1/3 and prob(row, Paper) = 1/3 *)
    ((3 * prob_row_Rock - 1 > 0) \/ (1 - 3 * prob_row_Rock > 0) \/ (3 * prob_row_Paper - 1 > 0) \/ (1 - 3 *
    prob_row_Paper > 0)) ->
  (* row *)
    ((prob_row_Rock - answer_0 * answer_1 = 0) /\ (prob_row_Paper + answer_0 * answer_2 - answer_2 = 0)) ->
  (* column *)
    ((prob_column_Rock - answer_3 * answer_4 = 0) /\ (prob_column_Paper + answer_3 * answer_5 - answer_5 = 0)) ->
  False.
Proof.
  exact (fun w prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper answer_0 answer_1 answer_2 answer_3
  answer_4 answer_5 => check_refutes (point [w; prob_row_Rock; prob_row_Paper; prob_column_Rock; prob_column_Paper;
  answer_0; answer_1; answer_2; answer_3; answer_4; answer_5]) best_repliers_rps_1_hypotheses
  best_repliers_rps_1_certificate best_repliers_rps_1_checked).
Qed.

(* prob(column, Rock) = 1/3 and prob(column, Paper) = 1/3 *)
(* prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is prob(column,Rock);
prob_column_Paper is prob(column,Paper); answer_0 is answer(0); answer_1 is answer(1); answer_2 is answer(2); answer_3
is answer(3); answer_4 is answer(4); answer_5 is answer(5) *)
Definition best_repliers_rps_2_hypotheses : list formula :=
  let w := X 1 in let prob_row_Rock := X 2 in let prob_row_Paper := X 3 in let prob_column_Rock := X 4 in
  let prob_column_Paper := X 5 in let answer_0 := X 6 in let answer_1 := X 7 in let answer_2 := X 8 in
  let answer_3 := X 9 in let answer_4 := X 10 in let answer_5 := X 11 in
  [
  Positive (w);
  And [NotNegative (prob_column_Rock)];
  And [Or [NotNegative (3 * w * prob_column_Rock + 3 * w * prob_column_Paper - 2 * w); Zero (1 - answer_0)]; Or
  [NotNegative (2 * w - 3 * w * prob_column_Rock - 3 * w * prob_column_Paper); Zero (answer_0)]];
  And [Or [NotNegative (3 * w * prob_column_Paper - w); Zero (1 - answer_1)]; Or [NotNegative (w - 3 * w *
  prob_column_Paper); Zero (answer_1)]];
  And [Or [NotNegative (w - 3 * w * prob_column_Rock); Zero (1 - answer_2)]; Or [NotNegative (3 * w * prob_column_Rock -
  w); Zero (answer_2)]];
  And [Or [NotNegative (3 * w * prob_row_Rock + 3 * w * prob_row_Paper - 2 * w); Zero (1 - answer_3)]; Or [NotNegative
  (2 * w - 3 * w * prob_row_Rock - 3 * w * prob_row_Paper); Zero (answer_3)]];
  And [Or [NotNegative (3 * w * prob_row_Paper - w); Zero (1 - answer_4)]; Or [NotNegative (w - 3 * w * prob_row_Paper);
  Zero (answer_4)]];
  And [Or [NotNegative (w - 3 * w * prob_row_Rock); Zero (1 - answer_5)]];
  Or [Positive (3 * prob_column_Rock - 1); Positive (1 - 3 * prob_column_Rock); Positive (3 * prob_column_Paper - 1);
  Positive (1 - 3 * prob_column_Paper)];
  And [Zero (prob_row_Rock - answer_0 * answer_1); Zero (prob_row_Paper + answer_0 * answer_2 - answer_2)];
  And [Zero (prob_column_Rock - answer_3 * answer_4); Zero (prob_column_Paper + answer_3 * answer_5 - answer_5)]]%formulas.

Definition best_repliers_rps_2_certificate : tree :=
  let w := X 1 in let prob_row_Rock := X 2 in let prob_row_Paper := X 3 in let prob_column_Rock := X 4 in
  let prob_column_Paper := X 5 in let answer_0 := X 6 in let answer_1 := X 7 in let answer_2 := X 8 in
  let answer_3 := X 9 in let answer_4 := X 10 in let answer_5 := X 11 in
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 9 (
  Unpack 10 (
  Case 8 [
  Case 16 [
  Leaf [Times 0x1 [27; 0];
  Times 0x1 [28]] [];
  Case 19 [
  Case 13 [
  Case 14 [
  Leaf [Times 0x1 [27; 0];
  Times 0x1 [30];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [29];
  Times 0x1 [0]] [Multiple (- (3 * w * answer_0)) 31;
  Multiple (3 * w * answer_0 - 3 * w) 28;
  Multiple (3 * w) 24;
  Multiple (3 * w) 23]];
  Leaf [Times 0x1 [29];
  Times 0x1 [0]] [Multiple (3 * w * answer_1 - 3 * w) 30;
  Multiple (3 * w * answer_0 - 3 * w) 28;
  Multiple (3 * w) 24;
  Multiple (3 * w) 23]];
  Leaf [Times 0x1 [27];
  Times 0x1 []] [Multiple (- (3 * answer_4)) 29;
  Multiple (- (3)) 25]]];
  Case 17 [
  Leaf [Times 0x1 [27; 0];
  Times 0x1 [28]] [];
  Case 20 [
  Leaf [Times 0x1 [29];
  Times 0x1 [0]] [Multiple (3 * w * answer_0 - 3 * w) 28;
  Multiple (- (3 * w)) 24];
  Case 18 [
  Case 13 [
  Case 22 [
  Leaf [Times 0x3 [11; 0];
  Times 0x1 [27; 0];
  Times 0x1 [30];
  Times 0x1 [32]] [Multiple (3 * w * answer_0 - 3 * w) 28;
  Multiple (- (3 * w)) 24];
  Leaf [Times 0x1 [31];
  Times 0x1 [0]] [Multiple (3 * w * answer_3 - 3 * w) 32;
  Multiple (- (3 * w * answer_3)) 29;
  Multiple (3 * w) 26;
  Multiple (3 * w) 25]];
  Leaf [Times 0x1 [30];
  Times 0x2 [0]] [Multiple (- (3 * w * answer_1)) 31;
  Multiple (3 * w * answer_0 - 3 * w) 28;
  Multiple (- (3 * w)) 24;
  Multiple (- (3 * w)) 23]];
  Leaf [Times 0x1 [27];
  Times 0x2 []] [Multiple (- (3)) 30;
  Multiple (- (3 * answer_3)) 29;
  Multiple (3) 25]]]];
  Case 15 [
  Leaf [Times 0x1 [27; 0];
  Times 0x1 [28]] [];
  Case 18 [
  Case 17 [
  Case 21 [
  Leaf [Times 0x1 [31];
  Times 0x1 [0];
  Times 0x1 [29]] [Multiple (- (3 * w * answer_0)) 28;
  Multiple (- (3 * w)) 23];
  Leaf [Times 0x1 [30];
  Times 0x1 [0]] [Multiple (- (3 * w * answer_3)) 31;
  Multiple (- (3 * w)) 25]];
  Leaf [Times 0x1 [29];
  Times 0x2 [0]] [Multiple (- (3 * w * answer_0)) 28;
  Multiple (3 * w * answer_0 - 3 * w) 30;
  Multiple (- (3 * w)) 24;
  Multiple (- (3 * w)) 23]];
  Leaf [Times 0x1 [27];
  Times 0x1 []] [Multiple (- (3 * answer_5)) 29;
  Multiple (- (3)) 26]]];
  Case 14 [
  Leaf [Times 0x1 [27; 0];
  Times 0x1 [28]] [];
  Case 12 [
  Case 16 [
  Leaf [Times 0x1 [27; 0];
  Times 0x1 [29];
  Times 0x1 [30]] [];
  Case 17 [
  Case 19 [
  Leaf [Times 0x1 [32];
  Times 0x1 [0]] [Multiple (- (3 * w * answer_0)) 28;
  Multiple (3 * w * answer_0 - 3 * w) 30;
  Multiple (3 * w) 24;
  Multiple (3 * w) 23];
  Leaf [Times 0x1 [31];
  Times 0x1 [0]] [Multiple (- (3 * w * answer_4)) 32;
  Multiple (- (3 * w)) 25]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 31;
  Multiple (- (1)) 30]]];
  Case 13 [
  Case 19 [
  Leaf [Times 0x1 [31];
  Times 0x1 [0]] [Multiple (3 * w * answer_2 - 3 * w) 29;
  Multiple (- (3 * w * answer_0)) 28;
  Multiple (3 * w) 24;
  Multiple (3 * w) 23];
  Case 17 [
  Leaf [Times 0x1 [32];
  Times 0x1 [0]] [Multiple (- (3 * w * answer_4)) 31;
  Multiple (- (3 * w)) 25];
  Case 20 [
  Leaf [Times 0x1 [33];
  Times 0x1 [0]] [Multiple (3 * w * answer_0 - 3 * w) 32;
  Multiple (- (3 * w)) 24];
  Case 22 [
  Leaf [Times 0x1 [34];
  Times 0x2 [0]] [Multiple (- (3 * w)) 29;
  Multiple (- (3 * w * answer_0)) 28;
  Multiple (3 * w) 23];
  Leaf [Times 0x1 [30];
  Times 0x1 [0]] [Multiple (3 * w * answer_3 - 3 * w) 34;
  Multiple (- (3 * w * answer_3)) 33;
  Multiple (3 * w) 26;
  Multiple (3 * w) 25]]]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 30;
  Multiple (- (1)) 29]]]]]))))))))).

Lemma best_repliers_rps_2_checked : check best_repliers_rps_2_hypotheses best_repliers_rps_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem best_repliers_rps_2 :
  forall w prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper answer_0 answer_1 answer_2 answer_3 answer_4
  answer_5 : R,
  (* rock-paper-scissors: w > 0 *)
    (w > 0) ->
  (* the strategy of column is a strategy *)
    ((prob_column_Rock >= 0)) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((3 * w * prob_column_Rock + 3 * w * prob_column_Paper - 2 * w >= 0) \/ (1 - answer_0 = 0)) /\ ((2 * w - 3 * w *
    prob_column_Rock - 3 * w * prob_column_Paper >= 0) \/ (answer_0 = 0))) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((3 * w * prob_column_Paper - w >= 0) \/ (1 - answer_1 = 0)) /\ ((w - 3 * w * prob_column_Paper >= 0) \/ (answer_1
    = 0))) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((w - 3 * w * prob_column_Rock >= 0) \/ (1 - answer_2 = 0)) /\ ((3 * w * prob_column_Rock - w >= 0) \/ (answer_2 =
    0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((3 * w * prob_row_Rock + 3 * w * prob_row_Paper - 2 * w >= 0) \/ (1 - answer_3 = 0)) /\ ((2 * w - 3 * w *
    prob_row_Rock - 3 * w * prob_row_Paper >= 0) \/ (answer_3 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((3 * w * prob_row_Paper - w >= 0) \/ (1 - answer_4 = 0)) /\ ((w - 3 * w * prob_row_Paper >= 0) \/ (answer_4 = 0)))
    ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((w - 3 * w * prob_row_Rock >= 0) \/ (1 - answer_5 = 0))) ->
  (* denied: prob(column, Rock) = 1/3 and prob(column, Paper) = 1/3 *)
    ((3 * prob_column_Rock - 1 > 0) \/ (1 - 3 * prob_column_Rock > 0) \/ (3 * prob_column_Paper - 1 > 0) \/ (1 - 3 *
    prob_column_Paper > 0)) ->
  (* row *)
    ((prob_row_Rock - answer_0 * answer_1 = 0) /\ (prob_row_Paper + answer_0 * answer_2 - answer_2 = 0)) ->
  (* column *)
    ((prob_column_Rock - answer_3 * answer_4 = 0) /\ (prob_column_Paper + answer_3 * answer_5 - answer_5 = 0)) ->
  False.
Proof.
  exact (fun w prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper answer_0 answer_1 answer_2 answer_3
  answer_4 answer_5 => check_refutes (point [w; prob_row_Rock; prob_row_Paper; prob_column_Rock; prob_column_Paper;
  answer_0; answer_1; answer_2; answer_3; answer_4; answer_5]) best_repliers_rps_2_hypotheses
  best_repliers_rps_2_certificate best_repliers_rps_2_checked).
Qed.
