(* nicer-robust: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(column) <= R *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nicer_robust_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  [
  And [NotNegative (1 - epsilon)];
  NotNegative (2 * R + S * epsilon - T - R * epsilon - S);
  NotNegative (T + P * epsilon + S - T * epsilon - 2 * P);
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (T * prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_column_C - T
  * prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C);
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C)]%formulas.

Definition nicer_robust_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  Unpack 0 (
  Unpack 3 (
  Unpack 4 (
  Split (T + S - R - P)
  (Leaf [Times 0x1 [7; 10; 10; 11];
  Times 0x1 [1; 10];
  Times 0x1 [5]] [Multiple (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C) 6])
  (Leaf [Times 0x1 [7; 9; 10; 11];
  Times 0x1 [1; 10];
  Times 0x1 [2; 10];
  Times 0x1 [8; 10; 11];
  Times 0x2 [5]] [Multiple (T * prob_column_C + S * prob_column_C + P + S - R * prob_column_C - P * prob_column_C - T - R) 6])))).

Lemma nicer_robust_1_checked : check nicer_robust_1_hypotheses nicer_robust_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_robust_1 :
  forall T R P S epsilon prob_row_C prob_column_C : Rdefinitions.R,
  (* given: 0 < ε <= 1 *)
    ((1 - epsilon >= 0)) ->
  (* given: (1 - ε)*(R - S) >= T - R *)
    (2 * R + S * epsilon - T - R * epsilon - S >= 0) ->
  (* given: (1 - ε)*(T - P) >= P - S *)
    (T + P * epsilon + S - T * epsilon - 2 * P >= 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: payoff(column) <= R *)
    (T * prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_column_C - T *
    prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C > 0) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  False.
Proof.
  exact (fun T R P S epsilon prob_row_C prob_column_C => check_refutes (point [T; R; P; S; epsilon; prob_row_C;
  prob_column_C]) nicer_robust_1_hypotheses nicer_robust_1_certificate nicer_robust_1_checked).
Qed.
