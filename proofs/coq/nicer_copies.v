(* nicer-copies: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) - prob(column, C) >= 0 *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nicer_copies_1_hypotheses : list formula :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  And [Positive (epsilon)];
  And [NotNegative (1 - prob_column_C)];
  Positive (prob_column_C - prob_row_C);
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C)]%formulas.

Definition nicer_copies_1_certificate : tree :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 0 (
  Unpack 1 (
  Leaf [Times 0x1 [2];
  Times 0x1 [4; 5]] [Multiple (1) 3])).

Lemma nicer_copies_1_checked : check nicer_copies_1_hypotheses nicer_copies_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_copies_1 :
  forall epsilon prob_row_C prob_column_C : R,
  (* given: 0 < ε <= 1 *)
    ((epsilon > 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* denied: prob(row, C) - prob(column, C) >= 0 *)
    (prob_column_C - prob_row_C > 0) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  False.
Proof.
  exact (fun epsilon prob_row_C prob_column_C => check_refutes (point [epsilon; prob_row_C; prob_column_C])
  nicer_copies_1_hypotheses nicer_copies_1_certificate nicer_copies_1_checked).
Qed.

(* prob(row, C) - prob(column, C) <= ε *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nicer_copies_2_hypotheses : list formula :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  And [Positive (epsilon)];
  And [NotNegative (prob_column_C)];
  Positive (prob_row_C - epsilon - prob_column_C);
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C)]%formulas.

Definition nicer_copies_2_certificate : tree :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 0 (
  Unpack 1 (
  Leaf [Times 0x1 [2];
  Times 0x1 [4; 5]] [Multiple (- (1)) 3])).

Lemma nicer_copies_2_checked : check nicer_copies_2_hypotheses nicer_copies_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_copies_2 :
  forall epsilon prob_row_C prob_column_C : R,
  (* given: 0 < ε <= 1 *)
    ((epsilon > 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(row, C) - prob(column, C) <= ε *)
    (prob_row_C - epsilon - prob_column_C > 0) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  False.
Proof.
  exact (fun epsilon prob_row_C prob_column_C => check_refutes (point [epsilon; prob_row_C; prob_column_C])
  nicer_copies_2_hypotheses nicer_copies_2_certificate nicer_copies_2_checked).
Qed.
