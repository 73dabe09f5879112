(* best-repliers-nash: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* nash *)
(* prob_row_Up is prob(row,Up); prob_column_Left is prob(column,Left); answer_0 is answer(0); answer_1 is answer(1) *)
Definition best_repliers_nash_1_hypotheses : list formula :=
  let a := X 1 in let b := X 2 in let c := X 3 in let d := X 4 in let e := X 5 in let f := X 6 in let g := X 7 in
  let h := X 8 in let prob_row_Up := X 9 in let prob_column_Left := X 10 in let answer_0 := X 11 in
  let answer_1 := X 12 in
  [
  And [NotNegative (prob_row_Up); NotNegative (1 - prob_row_Up)];
  And [NotNegative (prob_column_Left); NotNegative (1 - prob_column_Left)];
  And [Or [NotNegative (b * prob_column_Left + c * prob_column_Left + d - a * prob_column_Left - b - d *
  prob_column_Left); Zero (1 - answer_0)]; Or [NotNegative (a * prob_column_Left + b + d * prob_column_Left - b *
  prob_column_Left - c * prob_column_Left - d); Zero (answer_0)]];
  And [Or [NotNegative (f * prob_row_Up + g * prob_row_Up + h - e * prob_row_Up - g - h * prob_row_Up); Zero (1 -
  answer_1)]; Or [NotNegative (e * prob_row_Up + g + h * prob_row_Up - f * prob_row_Up - g * prob_row_Up - h); Zero
  (answer_1)]];
  Or [Positive (a * prob_column_Left + b * prob_row_Up * prob_column_Left + b + c * prob_row_Up * prob_column_Left + d *
  prob_row_Up + d * prob_column_Left - a * prob_row_Up * prob_column_Left - b * prob_row_Up - b * prob_column_Left - c *
  prob_column_Left - d * prob_row_Up * prob_column_Left - d); Positive (b * prob_row_Up * prob_column_Left + c *
  prob_row_Up * prob_column_Left + d * prob_row_Up - a * prob_row_Up * prob_column_Left - b * prob_row_Up - d *
  prob_row_Up * prob_column_Left); Positive (e * prob_row_Up + f * prob_row_Up * prob_column_Left + g * prob_row_Up *
  prob_column_Left + g + h * prob_row_Up + h * prob_column_Left - e * prob_row_Up * prob_column_Left - f * prob_row_Up -
  g * prob_row_Up - g * prob_column_Left - h * prob_row_Up * prob_column_Left - h); Positive (f * prob_row_Up *
  prob_column_Left + g * prob_row_Up * prob_column_Left + h * prob_column_Left - e * prob_row_Up * prob_column_Left - g
  * prob_column_Left - h * prob_row_Up * prob_column_Left)];
  Zero (prob_row_Up - answer_0);
  Zero (prob_column_Left - answer_1)]%formulas.

Definition best_repliers_nash_1_certificate : tree :=
  let a := X 1 in let b := X 2 in let c := X 3 in let d := X 4 in let e := X 5 in let f := X 6 in let g := X 7 in
  let h := X 8 in let prob_row_Up := X 9 in let prob_column_Left := X 10 in let answer_0 := X 11 in
  let answer_1 := X 12 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 11 [
  Leaf [Times 0x1 [15];
  Times 0x1 [8; 16]] [];
  Leaf [Times 0x1 [15]] [Multiple (b * answer_1 + c * answer_1 + d - a * answer_1 - d * answer_1 - b) 16;
  Multiple (a * answer_0 + d * answer_0 + b + c - b * answer_0 - c * answer_0 - a - d) 6;
  Multiple (a * prob_column_Left + b + d * prob_column_Left - b * prob_column_Left - c * prob_column_Left - d) 5]];
  Case 12 [
  Leaf [Times 0x1 [7; 16];
  Times 0x1 [15]] [];
  Leaf [Times 0x1 [15]] [Multiple (a * answer_1 + d * answer_1 + b - b * answer_1 - c * answer_1 - d) 16;
  Multiple (a * answer_0 + d * answer_0 - b * answer_0 - c * answer_0) 6;
  Multiple (a * prob_column_Left + b + d * prob_column_Left - b * prob_column_Left - c * prob_column_Left - d) 5]];
  Case 13 [
  Leaf [Times 0x1 [15];
  Times 0x1 [10; 16]] [];
  Leaf [Times 0x1 [15]] [Multiple (f * answer_0 + g * answer_0 + h - e * answer_0 - h * answer_0 - g) 16;
  Multiple (e * answer_0 + h * answer_0 + g - f * answer_0 - g * answer_0 - h) 6;
  Multiple (e * prob_column_Left + f + g + h * prob_column_Left - e - f * prob_column_Left - g * prob_column_Left - h) 5]];
  Case 14 [
  Leaf [Times 0x1 [9; 16];
  Times 0x1 [15]] [];
  Leaf [Times 0x1 [15]] [Multiple (e * answer_0 + h * answer_0 + g - f * answer_0 - g * answer_0 - h) 16;
  Multiple (e * answer_0 + h * answer_0 + g - f * answer_0 - g * answer_0 - h) 6;
  Multiple (e * prob_column_Left + h * prob_column_Left - f * prob_column_Left - g * prob_column_Left) 5]]])))).

Lemma best_repliers_nash_1_checked : check best_repliers_nash_1_hypotheses best_repliers_nash_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem best_repliers_nash_1 :
  forall a b c d e f g h prob_row_Up prob_column_Left answer_0 answer_1 : R,
  (* the strategy of row is a strategy *)
    ((prob_row_Up >= 0) /\ (1 - prob_row_Up >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_Left >= 0) /\ (1 - prob_column_Left >= 0)) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((b * prob_column_Left + c * prob_column_Left + d - a * prob_column_Left - b - d * prob_column_Left >= 0) \/ (1 -
    answer_0 = 0)) /\ ((a * prob_column_Left + b + d * prob_column_Left - b * prob_column_Left - c * prob_column_Left -
    d >= 0) \/ (answer_0 = 0))) ->
  (* oracle: the answer about column is a probability, certain off the threshold *)
    (((f * prob_row_Up + g * prob_row_Up + h - e * prob_row_Up - g - h * prob_row_Up >= 0) \/ (1 - answer_1 = 0)) /\ ((e
    * prob_row_Up + g + h * prob_row_Up - f * prob_row_Up - g * prob_row_Up - h >= 0) \/ (answer_1 = 0))) ->
  (* denied: nash *)
    ((a * prob_column_Left + b * prob_row_Up * prob_column_Left + b + c * prob_row_Up * prob_column_Left + d *
    prob_row_Up + d * prob_column_Left - a * prob_row_Up * prob_column_Left - b * prob_row_Up - b * prob_column_Left - c
    * prob_column_Left - d * prob_row_Up * prob_column_Left - d > 0) \/ (b * prob_row_Up * prob_column_Left + c *
    prob_row_Up * prob_column_Left + d * prob_row_Up - a * prob_row_Up * prob_column_Left - b * prob_row_Up - d *
    prob_row_Up * prob_column_Left > 0) \/ (e * prob_row_Up + f * prob_row_Up * prob_column_Left + g * prob_row_Up *
    prob_column_Left + g + h * prob_row_Up + h * prob_column_Left - e * prob_row_Up * prob_column_Left - f * prob_row_Up
    - g * prob_row_Up - g * prob_column_Left - h * prob_row_Up * prob_column_Left - h > 0) \/ (f * prob_row_Up *
    prob_column_Left + g * prob_row_Up * prob_column_Left + h * prob_column_Left - e * prob_row_Up * prob_column_Left -
    g * prob_column_Left - h * prob_row_Up * prob_column_Left > 0)) ->
  (* row *)
    (prob_row_Up - answer_0 = 0) ->
  (* column *)
    (prob_column_Left - answer_1 = 0) ->
  False.
Proof.
  exact (fun a b c d e f g h prob_row_Up prob_column_Left answer_0 answer_1 => check_refutes (point [a; b; c; d; e; f;
  g; h; prob_row_Up; prob_column_Left; answer_0; answer_1]) best_repliers_nash_1_hypotheses
  best_repliers_nash_1_certificate best_repliers_nash_1_checked).
Qed.
