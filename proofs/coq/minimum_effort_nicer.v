(* minimum-effort-nicer: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, High) = 1 and prob(column, High) = 1 *)
(* epsilon is ε; prob_row_Low is prob(row,Low); prob_row_Middle is prob(row,Middle); prob_column_Low is
prob(column,Low); prob_column_Middle is prob(column,Middle) *)
Definition minimum_effort_nicer_1_hypotheses : list formula :=
  let epsilon := X 1 in let prob_row_Low := X 2 in let prob_row_Middle := X 3 in let prob_column_Low := X 4 in
  let prob_column_Middle := X 5 in
  [
  And [Positive (epsilon); NotNegative (1 - epsilon)];
  And [NotNegative (prob_row_Low); NotNegative (prob_row_Middle)];
  And [NotNegative (prob_column_Low); NotNegative (prob_column_Middle)];
  Or [Positive (- (prob_row_Low) - prob_row_Middle); Positive (prob_row_Low + prob_row_Middle); Positive (-
  (prob_column_Low) - prob_column_Middle); Positive (prob_column_Low + prob_column_Middle)];
  And [Zero (epsilon * prob_column_Low + prob_row_Low - prob_column_Low); Zero (epsilon * prob_column_Middle +
  prob_row_Middle - prob_column_Middle)];
  And [Zero (epsilon * prob_row_Low + prob_column_Low - prob_row_Low); Zero (epsilon * prob_row_Middle +
  prob_column_Middle - prob_row_Middle)]]%formulas.

Definition minimum_effort_nicer_1_certificate : tree :=
  let epsilon := X 1 in let prob_row_Low := X 2 in let prob_row_Middle := X 3 in let prob_column_Low := X 4 in
  let prob_column_Middle := X 5 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 4 (
  Unpack 5 (
  Case 3 [
  Leaf [Times 0x1 [8];
  Times 0x1 [9];
  Times 0x1 [16]] [];
  Leaf [Times 0x1 [6; 16];
  Times 0x1 [6; 10];
  Times 0x1 [6; 11]] [Multiple (- (1)) 14;
  Multiple (- (1)) 15;
  Multiple (- (1)) 13;
  Multiple (- (1)) 12];
  Leaf [Times 0x1 [10];
  Times 0x1 [11];
  Times 0x1 [16]] [];
  Leaf [Times 0x1 [6; 16];
  Times 0x1 [6; 7; 16]] [Multiple (- (1)) 14;
  Multiple (- (1)) 15;
  Multiple (epsilon - 1) 13;
  Multiple (epsilon - 1) 12]]))))).

Lemma minimum_effort_nicer_1_checked : check minimum_effort_nicer_1_hypotheses minimum_effort_nicer_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem minimum_effort_nicer_1 :
  forall epsilon prob_row_Low prob_row_Middle prob_column_Low prob_column_Middle : R,
  (* given: 0 < ε <= 1 *)
    ((epsilon > 0) /\ (1 - epsilon >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_Low >= 0) /\ (prob_row_Middle >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_Low >= 0) /\ (prob_column_Middle >= 0)) ->
  (* denied: prob(row, High) = 1 and prob(column, High) = 1 *)
    ((- (prob_row_Low) - prob_row_Middle > 0) \/ (prob_row_Low + prob_row_Middle > 0) \/ (- (prob_column_Low) -
    prob_column_Middle > 0) \/ (prob_column_Low + prob_column_Middle > 0)) ->
  (* row *)
    ((epsilon * prob_column_Low + prob_row_Low - prob_column_Low = 0) /\ (epsilon * prob_column_Middle + prob_row_Middle
    - prob_column_Middle = 0)) ->
  (* column *)
    ((epsilon * prob_row_Low + prob_column_Low - prob_row_Low = 0) /\ (epsilon * prob_row_Middle + prob_column_Middle -
    prob_row_Middle = 0)) ->
  False.
Proof.
  exact (fun epsilon prob_row_Low prob_row_Middle prob_column_Low prob_column_Middle => check_refutes (point [epsilon;
  prob_row_Low; prob_row_Middle; prob_column_Low; prob_column_Middle]) minimum_effort_nicer_1_hypotheses
  minimum_effort_nicer_1_certificate minimum_effort_nicer_1_checked).
Qed.
