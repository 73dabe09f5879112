(* best-repliers-all: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* nash *)
(* prob_row_Up is prob(row,Up); prob_column_Left is prob(column,Left) *)
Definition best_repliers_all_1_hypotheses : list formula :=
  let a := X 1 in let b := X 2 in let c := X 3 in let d := X 4 in let e := X 5 in let f := X 6 in let g := X 7 in
  let h := X 8 in let prob_row_Up := X 9 in let prob_column_Left := X 10 in
  [
  And [NotNegative (prob_row_Up); NotNegative (1 - prob_row_Up)];
  And [NotNegative (prob_column_Left); NotNegative (1 - prob_column_Left)];
  And [NotNegative (a * prob_row_Up * prob_column_Left + b * prob_row_Up + b * prob_column_Left + c * prob_column_Left +
  d * prob_row_Up * prob_column_Left + d - a * prob_column_Left - b * prob_row_Up * prob_column_Left - b - c *
  prob_row_Up * prob_column_Left - d * prob_row_Up - d * prob_column_Left); NotNegative (a * prob_row_Up *
  prob_column_Left + b * prob_row_Up + d * prob_row_Up * prob_column_Left - b * prob_row_Up * prob_column_Left - c *
  prob_row_Up * prob_column_Left - d * prob_row_Up); NotNegative (e * prob_row_Up * prob_column_Left + f * prob_row_Up +
  g * prob_row_Up + g * prob_column_Left + h * prob_row_Up * prob_column_Left + h - e * prob_row_Up - f * prob_row_Up *
  prob_column_Left - g * prob_row_Up * prob_column_Left - g - h * prob_row_Up - h * prob_column_Left); NotNegative (e *
  prob_row_Up * prob_column_Left + g * prob_column_Left + h * prob_row_Up * prob_column_Left - f * prob_row_Up *
  prob_column_Left - g * prob_row_Up * prob_column_Left - h * prob_column_Left)];
  Or [Positive (- (prob_row_Up)); Positive (prob_row_Up - 1); And [Positive (a * prob_column_Left + b + d *
  prob_column_Left - b * prob_column_Left - c * prob_column_Left - d); Or [Positive (1 - prob_row_Up); Positive
  (prob_row_Up - 1)]]; And [Positive (b * prob_column_Left + c * prob_column_Left + d - a * prob_column_Left - b - d *
  prob_column_Left); Or [Positive (prob_row_Up); Positive (- (prob_row_Up))]]; Positive (- (prob_column_Left)); Positive
  (prob_column_Left - 1); And [Positive (e * prob_row_Up + g + h * prob_row_Up - f * prob_row_Up - g * prob_row_Up - h);
  Or [Positive (1 - prob_column_Left); Positive (prob_column_Left - 1)]]; And [Positive (f * prob_row_Up + g *
  prob_row_Up + h - e * prob_row_Up - g - h * prob_row_Up); Or [Positive (prob_column_Left); Positive (-
  (prob_column_Left))]]]]%formulas.

Definition best_repliers_all_1_certificate : tree :=
  let a := X 1 in let b := X 2 in let c := X 3 in let d := X 4 in let e := X 5 in let f := X 6 in let g := X 7 in
  let h := X 8 in let prob_row_Up := X 9 in let prob_column_Left := X 10 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 3 [
  Leaf [Times 0x1 [12];
  Times 0x1 [4]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [5]] [];
  Unpack 12 (
  Case 14 [
  Leaf [Times 0x1 [8];
  Times 0x1 [13; 15]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [5]] []]);
  Unpack 12 (
  Case 14 [
  Leaf [Times 0x1 [9];
  Times 0x1 [13; 15]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [4]] []]);
  Leaf [Times 0x1 [12];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [7]] [];
  Unpack 12 (
  Case 14 [
  Leaf [Times 0x1 [10];
  Times 0x1 [13; 15]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [7]] []]);
  Unpack 12 (
  Case 14 [
  Leaf [Times 0x1 [11];
  Times 0x1 [13; 15]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [6]] []])]))).

Lemma best_repliers_all_1_checked : check best_repliers_all_1_hypotheses best_repliers_all_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem best_repliers_all_1 :
  forall a b c d e f g h prob_row_Up prob_column_Left : R,
  (* the strategy of row is a strategy *)
    ((prob_row_Up >= 0) /\ (1 - prob_row_Up >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_Left >= 0) /\ (1 - prob_column_Left >= 0)) ->
  (* the point is in the region *)
    ((a * prob_row_Up * prob_column_Left + b * prob_row_Up + b * prob_column_Left + c * prob_column_Left + d *
    prob_row_Up * prob_column_Left + d - a * prob_column_Left - b * prob_row_Up * prob_column_Left - b - c * prob_row_Up
    * prob_column_Left - d * prob_row_Up - d * prob_column_Left >= 0) /\ (a * prob_row_Up * prob_column_Left + b *
    prob_row_Up + d * prob_row_Up * prob_column_Left - b * prob_row_Up * prob_column_Left - c * prob_row_Up *
    prob_column_Left - d * prob_row_Up >= 0) /\ (e * prob_row_Up * prob_column_Left + f * prob_row_Up + g * prob_row_Up
    + g * prob_column_Left + h * prob_row_Up * prob_column_Left + h - e * prob_row_Up - f * prob_row_Up *
    prob_column_Left - g * prob_row_Up * prob_column_Left - g - h * prob_row_Up - h * prob_column_Left >= 0) /\ (e *
    prob_row_Up * prob_column_Left + g * prob_column_Left + h * prob_row_Up * prob_column_Left - f * prob_row_Up *
    prob_column_Left - g * prob_row_Up * prob_column_Left - h * prob_column_Left >= 0)) ->
  (* state 1 does not serve *)
    ((- (prob_row_Up) > 0) \/ (prob_row_Up - 1 > 0) \/ ((a * prob_column_Left + b + d * prob_column_Left - b *
    prob_column_Left - c * prob_column_Left - d > 0) /\ ((1 - prob_row_Up > 0) \/ (prob_row_Up - 1 > 0))) \/ ((b *
    prob_column_Left + c * prob_column_Left + d - a * prob_column_Left - b - d * prob_column_Left > 0) /\ ((prob_row_Up
    > 0) \/ (- (prob_row_Up) > 0))) \/ (- (prob_column_Left) > 0) \/ (prob_column_Left - 1 > 0) \/ ((e * prob_row_Up + g
    + h * prob_row_Up - f * prob_row_Up - g * prob_row_Up - h > 0) /\ ((1 - prob_column_Left > 0) \/ (prob_column_Left -
    1 > 0))) \/ ((f * prob_row_Up + g * prob_row_Up + h - e * prob_row_Up - g - h * prob_row_Up > 0) /\
    ((prob_column_Left > 0) \/ (- (prob_column_Left) > 0)))) ->
  False.
Proof.
  exact (fun a b c d e f g h prob_row_Up prob_column_Left => check_refutes (point [a; b; c; d; e; f; g; h; prob_row_Up;
  prob_column_Left]) best_repliers_all_1_hypotheses best_repliers_all_1_certificate best_repliers_all_1_checked).
Qed.
