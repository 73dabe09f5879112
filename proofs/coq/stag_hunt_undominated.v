(* stag-hunt-undominated: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* undominated among states => payoff(row) = a and payoff(column) = e *)
(* prob_row_Up is prob(row,Up)'; prob_column_Left is prob(column,Left)'; answer_0 is answer(0)'; answer_1 is answer(1)'
*)
Definition stag_hunt_undominated_1_hypotheses : list formula :=
  let a := X 1 in let b := X 2 in let c := X 3 in let d := X 4 in let e := X 5 in let f := X 6 in let g := X 7 in
  let h := X 8 in let prob_row_Up := X 9 in let prob_column_Left := X 10 in let answer_0 := X 11 in
  let answer_1 := X 12 in
  [
  Positive (a - c);
  Positive (d - b);
  Positive (e - f);
  Positive (h - g);
  Positive (a - d);
  Positive (e - h);
  Or [Positive (a * prob_row_Up * prob_column_Left + b * prob_row_Up + c * prob_column_Left + d * prob_row_Up *
  prob_column_Left + d - a - b * prob_row_Up * prob_column_Left - c * prob_row_Up * prob_column_Left - d * prob_row_Up -
  d * prob_column_Left); Positive (a + b * prob_row_Up * prob_column_Left + c * prob_row_Up * prob_column_Left + d *
  prob_row_Up + d * prob_column_Left - a * prob_row_Up * prob_column_Left - b * prob_row_Up - c * prob_column_Left - d *
  prob_row_Up * prob_column_Left - d); Positive (e * prob_row_Up * prob_column_Left + f * prob_row_Up + g *
  prob_column_Left + h * prob_row_Up * prob_column_Left + h - e - f * prob_row_Up * prob_column_Left - g * prob_row_Up *
  prob_column_Left - h * prob_row_Up - h * prob_column_Left); Positive (e + f * prob_row_Up * prob_column_Left + g *
  prob_row_Up * prob_column_Left + h * prob_row_Up + h * prob_column_Left - e * prob_row_Up * prob_column_Left - f *
  prob_row_Up - g * prob_column_Left - h * prob_row_Up * prob_column_Left - h)];
  And [NotNegative (prob_row_Up); NotNegative (1 - prob_row_Up)];
  And [NotNegative (prob_column_Left); NotNegative (1 - prob_column_Left)];
  And [Or [NotNegative (b * prob_column_Left + c * prob_column_Left + d - a * prob_column_Left - b - d *
  prob_column_Left); Zero (1 - answer_0)]];
  And [Or [NotNegative (f * prob_row_Up + g * prob_row_Up + h - e * prob_row_Up - g - h * prob_row_Up); Zero (1 -
  answer_1)]];
  Zero (prob_row_Up - answer_0);
  Zero (prob_column_Left - answer_1);
  Or [Positive (c - a); Positive (f - e); NotNegative (a * prob_row_Up * prob_column_Left + b * prob_row_Up + c *
  prob_column_Left + d * prob_row_Up * prob_column_Left + d - a - b * prob_row_Up * prob_column_Left - c * prob_row_Up *
  prob_column_Left - d * prob_row_Up - d * prob_column_Left); NotNegative (e * prob_row_Up * prob_column_Left + f *
  prob_row_Up + g * prob_column_Left + h * prob_row_Up * prob_column_Left + h - e - f * prob_row_Up * prob_column_Left -
  g * prob_row_Up * prob_column_Left - h * prob_row_Up - h * prob_column_Left)]]%formulas.

Definition stag_hunt_undominated_1_certificate : tree :=
  let a := X 1 in let b := X 2 in let c := X 3 in let d := X 4 in let e := X 5 in let f := X 6 in let g := X 7 in
  let h := X 8 in let prob_row_Up := X 9 in let prob_column_Left := X 10 in let answer_0 := X 11 in
  let answer_1 := X 12 in
  Unpack 7 (
  Unpack 8 (
  Unpack 9 (
  Unpack 10 (
  Case 18 [
  Case 13 [
  Leaf [Times 0x1 [0];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [2];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [4; 20];
  Times 0x1 [0; 21];
  Times 0x1 [1; 21];
  Times 0x1 [0; 4];
  Times 0x1 [0; 0; 15; 16];
  Times 0x1 [0; 1; 14; 17];
  Times 0x1 [0; 1; 15; 16];
  Times 0x1 [1; 1; 14; 17]] [];
  Case 19 [
  Leaf [Times 0x1 [2; 21];
  Times 0x1 [3; 21];
  Times 0x1 [5; 22];
  Times 0x1 [2; 5];
  Times 0x1 [2; 2; 14; 17];
  Times 0x1 [2; 3; 14; 17];
  Times 0x1 [2; 3; 15; 16];
  Times 0x1 [3; 3; 15; 16]] [];
  Leaf [Times 0x1 [0];
  Times 0x1 [20]] [Multiple (b + c - a - d) 22;
  Multiple (a + d - b - c) 12]]];
  Case 19 [
  Leaf [Times 0x1 [2];
  Times 0x1 [21]] [Multiple (e + h - f - g) 11;
  Multiple (f + g - e - h) 20];
  Case 6 [
  Leaf [Times 0x1 [0; 22];
  Times 0x1 [0; 4; 17];
  Times 0x1 [0; 0; 15; 16];
  Times 0x1 [0; 1; 14; 17]] [];
  Leaf [Times 0x1 [22]] [Multiple (a - b) 12;
  Multiple (a * prob_column_Left + b + d * prob_column_Left - b * prob_column_Left - c * prob_column_Left - d) 11;
  Multiple (b - a) 21;
  Multiple (b * prob_column_Left + c * prob_column_Left + d - a * prob_column_Left - b - d * prob_column_Left) 20];
  Leaf [Times 0x1 [22];
  Times 0x1 [5; 15];
  Times 0x1 [2; 14; 17];
  Times 0x1 [3; 15; 16]] [];
  Leaf [Times 0x1 [22]] [Multiple (e - f) 12;
  Multiple (e * prob_column_Left + f + h * prob_column_Left - f * prob_column_Left - g * prob_column_Left - h) 11;
  Multiple (f - e) 21;
  Multiple (f * prob_column_Left + g * prob_column_Left + h - e * prob_column_Left - f - h * prob_column_Left) 20]]]])))).

Lemma stag_hunt_undominated_1_checked : check stag_hunt_undominated_1_hypotheses stag_hunt_undominated_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem stag_hunt_undominated_1 :
  forall a b c d e f g h prob_row_Up prob_column_Left answer_0 answer_1 : R,
  (* given: a > c *)
    (a - c > 0) ->
  (* given: d > b *)
    (d - b > 0) ->
  (* given: e > f *)
    (e - f > 0) ->
  (* given: h > g *)
    (h - g > 0) ->
  (* given: a > d *)
    (a - d > 0) ->
  (* given: e > h *)
    (e - h > 0) ->
  (* the other state: denied: undominated among states => payoff(row) = a and payoff(column) = e *)
    ((a * prob_row_Up * prob_column_Left + b * prob_row_Up + c * prob_column_Left + d * prob_row_Up * prob_column_Left +
    d - a - b * prob_row_Up * prob_column_Left - c * prob_row_Up * prob_column_Left - d * prob_row_Up - d *
    prob_column_Left > 0) \/ (a + b * prob_row_Up * prob_column_Left + c * prob_row_Up * prob_column_Left + d *
    prob_row_Up + d * prob_column_Left - a * prob_row_Up * prob_column_Left - b * prob_row_Up - c * prob_column_Left - d
    * prob_row_Up * prob_column_Left - d > 0) \/ (e * prob_row_Up * prob_column_Left + f * prob_row_Up + g *
    prob_column_Left + h * prob_row_Up * prob_column_Left + h - e - f * prob_row_Up * prob_column_Left - g * prob_row_Up
    * prob_column_Left - h * prob_row_Up - h * prob_column_Left > 0) \/ (e + f * prob_row_Up * prob_column_Left + g *
    prob_row_Up * prob_column_Left + h * prob_row_Up + h * prob_column_Left - e * prob_row_Up * prob_column_Left - f *
    prob_row_Up - g * prob_column_Left - h * prob_row_Up * prob_column_Left - h > 0)) ->
  (* the other state: the strategy of row is a strategy *)
    ((prob_row_Up >= 0) /\ (1 - prob_row_Up >= 0)) ->
  (* the other state: the strategy of column is a strategy *)
    ((prob_column_Left >= 0) /\ (1 - prob_column_Left >= 0)) ->
  (* the other state: oracle: the answer about column is a probability, certain off the threshold *)
    (((b * prob_column_Left + c * prob_column_Left + d - a * prob_column_Left - b - d * prob_column_Left >= 0) \/ (1 -
    answer_0 = 0))) ->
  (* the other state: oracle: the answer about row is a probability, certain off the threshold *)
    (((f * prob_row_Up + g * prob_row_Up + h - e * prob_row_Up - g - h * prob_row_Up >= 0) \/ (1 - answer_1 = 0))) ->
  (* the other state: row *)
    (prob_row_Up - answer_0 = 0) ->
  (* the other state: column *)
    (prob_column_Left - answer_1 = 0) ->
  (* state 1 does not serve *)
    ((c - a > 0) \/ (f - e > 0) \/ (a * prob_row_Up * prob_column_Left + b * prob_row_Up + c * prob_column_Left + d *
    prob_row_Up * prob_column_Left + d - a - b * prob_row_Up * prob_column_Left - c * prob_row_Up * prob_column_Left - d
    * prob_row_Up - d * prob_column_Left >= 0) \/ (e * prob_row_Up * prob_column_Left + f * prob_row_Up + g *
    prob_column_Left + h * prob_row_Up * prob_column_Left + h - e - f * prob_row_Up * prob_column_Left - g * prob_row_Up
    * prob_column_Left - h * prob_row_Up - h * prob_column_Left >= 0)) ->
  False.
Proof.
  exact (fun a b c d e f g h prob_row_Up prob_column_Left answer_0 answer_1 => check_refutes (point [a; b; c; d; e; f;
  g; h; prob_row_Up; prob_column_Left; answer_0; answer_1]) stag_hunt_undominated_1_hypotheses
  stag_hunt_undominated_1_certificate stag_hunt_undominated_1_checked).
Qed.
