(* minimum-effort-nash: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, Low) = 1 and prob(column, Low) = 1 => nash *)
(* prob_row_Low is prob(row,Low); prob_row_Middle is prob(row,Middle); prob_column_Low is prob(column,Low);
prob_column_Middle is prob(column,Middle) *)
Definition minimum_effort_nash_1_hypotheses : list formula :=
  let a := X 1 in let b := X 2 in let prob_row_Low := X 3 in let prob_row_Middle := X 4 in let prob_column_Low := X 5 in
  let prob_column_Middle := X 6 in
  [
  Positive (b);
  And [NotNegative (prob_row_Middle); NotNegative (1 - prob_row_Low - prob_row_Middle)];
  And [NotNegative (prob_column_Middle); NotNegative (1 - prob_column_Low - prob_column_Middle)];
  Zero (prob_row_Low - 1);
  Zero (prob_column_Low - 1);
  Or [Positive (2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + 2 * b -
  2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low
  - a * prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_row_Low - b * prob_row_Middle); Positive (2 * a *
  prob_row_Low + a * prob_row_Middle + a * prob_column_Low + a * prob_column_Middle + b - 2 * a * prob_row_Low *
  prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a * prob_row_Middle
  * prob_column_Middle - a - 2 * b * prob_row_Low - b * prob_row_Middle); Positive (2 * a * prob_row_Low + a *
  prob_row_Middle - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle
  * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * b * prob_row_Low - b * prob_row_Middle); Positive
  (2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + 2 * b - 2 * a *
  prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
  prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_column_Low - b * prob_column_Middle); Positive (a *
  prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + b - 2 * a * prob_row_Low *
  prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a * prob_row_Middle
  * prob_column_Middle - a - 2 * b * prob_column_Low - b * prob_column_Middle); Positive (2 * a * prob_column_Low + a *
  prob_column_Middle - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
  prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * b * prob_column_Low - b *
  prob_column_Middle)]]%formulas.

Definition minimum_effort_nash_1_certificate : tree :=
  let a := X 1 in let b := X 2 in let prob_row_Low := X 3 in let prob_row_Middle := X 4 in let prob_column_Low := X 5 in
  let prob_column_Middle := X 6 in
  Unpack 1 (
  Unpack 2 (
  Case 5 [
  Leaf [Times 0x4 [10];
  Square 0x1 [6] (a * prob_column_Middle + b + 1);
  Square 0x1 [7] (a * prob_column_Middle + b - 1)] [Multiple (4 * a * prob_row_Middle) 4;
  Multiple (8 * a * prob_column_Low + 2 * a * prob_column_Middle + 6 * b + a^2 * prob_column_Middle^2 + 2 * a * b * prob_column_Middle + b^2 + 1 - 8 * a) 3];
  Leaf [Times 0x4 [0];
  Times 0x4 [10];
  Square 0x1 [6] (a * prob_column_Middle + b + 1);
  Square 0x1 [7] (a * prob_column_Middle + b - 1)] [Multiple (4 * a + 4 * a * prob_row_Middle) 4;
  Multiple (8 * a * prob_column_Low + 2 * a * prob_column_Middle + 6 * b + a^2 * prob_column_Middle^2 + 2 * a * b * prob_column_Middle + b^2 + 1 - 8 * a) 3];
  Leaf [Times 0x8 [0];
  Times 0x4 [10];
  Square 0x1 [8] (a + 1);
  Square 0x1 [9] (a - 1);
  Square 0x1 [6] (a * prob_column_Middle + b + 1);
  Square 0x1 [7] (a * prob_column_Middle + b - 1)] [Multiple (6 * a + 4 * a * prob_row_Middle + a^2 + 1) 4;
  Multiple (8 * a * prob_column_Low + 2 * a * prob_column_Middle + 6 * b + a^2 * prob_column_Middle^2 + 2 * a * b * prob_column_Middle + b^2 + 1 - 8 * a) 3];
  Leaf [Times 0x4 [10];
  Square 0x1 [8] (b + 1);
  Square 0x1 [9] (b - 1);
  Square 0x1 [6] (a * prob_column_Middle + 1);
  Square 0x1 [7] (a * prob_column_Middle - 1)] [Multiple (4 * a * prob_row_Middle + 6 * b + b^2 + 1) 4;
  Multiple (8 * a * prob_column_Low + 2 * a * prob_column_Middle + a^2 * prob_column_Middle^2 + 1 - 8 * a) 3];
  Leaf [Times 0x4 [0];
  Times 0x4 [10];
  Square 0x1 [8] (b + 1);
  Square 0x1 [9] (b - 1);
  Square 0x1 [6] (a * prob_column_Middle + 1);
  Square 0x1 [7] (a * prob_column_Middle - 1)] [Multiple (4 * a * prob_row_Middle + 6 * b + b^2 + 1) 4;
  Multiple (8 * a * prob_column_Low + 2 * a * prob_column_Middle + a^2 * prob_column_Middle^2 + 1 - 4 * a) 3];
  Leaf [Times 0x8 [0];
  Times 0x4 [10];
  Square 0x1 [8] (b + 1);
  Square 0x1 [9] (b - 1);
  Square 0x1 [6] (a + a * prob_column_Middle + 1);
  Square 0x1 [7] (a + a * prob_column_Middle - 1)] [Multiple (4 * a * prob_row_Middle + 6 * b + b^2 + 1) 4;
  Multiple (8 * a * prob_column_Low + 2 * a * prob_column_Middle + a^2 + 2 * a^2 * prob_column_Middle + a^2 * prob_column_Middle^2 + 1 - 2 * a) 3]])).

Lemma minimum_effort_nash_1_checked : check minimum_effort_nash_1_hypotheses minimum_effort_nash_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem minimum_effort_nash_1 :
  forall a b prob_row_Low prob_row_Middle prob_column_Low prob_column_Middle : R,
  (* minimum-effort: b > 0 *)
    (b > 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_Middle >= 0) /\ (1 - prob_row_Low - prob_row_Middle >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_Middle >= 0) /\ (1 - prob_column_Low - prob_column_Middle >= 0)) ->
  (* denied: prob(row, Low) = 1 and prob(column, Low) = 1 => nash *)
    (prob_row_Low - 1 = 0) ->
  (* denied: prob(row, Low) = 1 and prob(column, Low) = 1 => nash *)
    (prob_column_Low - 1 = 0) ->
  (* denied: prob(row, Low) = 1 and prob(column, Low) = 1 => nash *)
    ((2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + 2 * b - 2 * a *
    prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
    prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_row_Low - b * prob_row_Middle > 0) \/ (2 * a *
    prob_row_Low + a * prob_row_Middle + a * prob_column_Low + a * prob_column_Middle + b - 2 * a * prob_row_Low *
    prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
    prob_row_Middle * prob_column_Middle - a - 2 * b * prob_row_Low - b * prob_row_Middle > 0) \/ (2 * a * prob_row_Low
    + a * prob_row_Middle - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
    prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * b * prob_row_Low - b *
    prob_row_Middle > 0) \/ (2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a *
    prob_column_Middle + 2 * b - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
    prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_column_Low - b *
    prob_column_Middle > 0) \/ (a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a *
    prob_column_Middle + b - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
    prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - a - 2 * b * prob_column_Low - b *
    prob_column_Middle > 0) \/ (2 * a * prob_column_Low + a * prob_column_Middle - 2 * a * prob_row_Low *
    prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
    prob_row_Middle * prob_column_Middle - 2 * b * prob_column_Low - b * prob_column_Middle > 0)) ->
  False.
Proof.
  exact (fun a b prob_row_Low prob_row_Middle prob_column_Low prob_column_Middle => check_refutes (point [a; b;
  prob_row_Low; prob_row_Middle; prob_column_Low; prob_column_Middle]) minimum_effort_nash_1_hypotheses
  minimum_effort_nash_1_certificate minimum_effort_nash_1_checked).
Qed.

(* prob(row, Middle) = 1 and prob(column, Middle) = 1 => nash *)
(* prob_row_Low is prob(row,Low); prob_row_Middle is prob(row,Middle); prob_column_Low is prob(column,Low);
prob_column_Middle is prob(column,Middle) *)
Definition minimum_effort_nash_2_hypotheses : list formula :=
  let a := X 1 in let b := X 2 in let prob_row_Low := X 3 in let prob_row_Middle := X 4 in let prob_column_Low := X 5 in
  let prob_column_Middle := X 6 in
  [
  Positive (a - b);
  Positive (b);
  And [NotNegative (prob_row_Low); NotNegative (1 - prob_row_Low - prob_row_Middle)];
  And [NotNegative (prob_column_Low); NotNegative (1 - prob_column_Low - prob_column_Middle)];
  Zero (prob_row_Middle - 1);
  Zero (prob_column_Middle - 1);
  Or [Positive (2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + 2 * b -
  2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low
  - a * prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_row_Low - b * prob_row_Middle); Positive (2 * a *
  prob_row_Low + a * prob_row_Middle + a * prob_column_Low + a * prob_column_Middle + b - 2 * a * prob_row_Low *
  prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a * prob_row_Middle
  * prob_column_Middle - a - 2 * b * prob_row_Low - b * prob_row_Middle); Positive (2 * a * prob_row_Low + a *
  prob_row_Middle - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle
  * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * b * prob_row_Low - b * prob_row_Middle); Positive
  (2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + 2 * b - 2 * a *
  prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
  prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_column_Low - b * prob_column_Middle); Positive (a *
  prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + b - 2 * a * prob_row_Low *
  prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a * prob_row_Middle
  * prob_column_Middle - a - 2 * b * prob_column_Low - b * prob_column_Middle); Positive (2 * a * prob_column_Low + a *
  prob_column_Middle - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
  prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * b * prob_column_Low - b *
  prob_column_Middle)]]%formulas.

Definition minimum_effort_nash_2_certificate : tree :=
  let a := X 1 in let b := X 2 in let prob_row_Low := X 3 in let prob_row_Middle := X 4 in let prob_column_Low := X 5 in
  let prob_column_Middle := X 6 in
  Unpack 2 (
  Unpack 3 (
  Case 6 [
  Leaf [Times 0x4 [0];
  Times 0x4 [11];
  Square 0x1 [9] (1 - a);
  Square 0x1 [10] (- (a) - 1);
  Square 0x1 [7] (2 * a * prob_column_Low + 2 * b + 1 - a);
  Square 0x1 [8] (2 * a * prob_column_Low + 2 * b - a - 1)] [Multiple (2 * a + 4 * a * prob_row_Low + a^2 + 1) 5;
  Multiple (4 * a * prob_column_Middle + a^2 + 4 * a^2 * prob_column_Low^2 + 8 * a * b * prob_column_Low + 4 * b^2 + 1 - 2 * a - 4 * a^2 * prob_column_Low - 4 * a * b) 4];
  Leaf [Times 0x4 [11];
  Square 0x1 [7] (2 * a * prob_column_Low + 2 * b + 1 - a);
  Square 0x1 [8] (2 * a * prob_column_Low + 2 * b - a - 1)] [Multiple (4 * a * prob_row_Low) 5;
  Multiple (4 * a * prob_column_Middle + a^2 + 4 * a^2 * prob_column_Low^2 + 8 * a * b * prob_column_Low + 4 * b^2 + 1 - 2 * a - 4 * a^2 * prob_column_Low - 4 * a * b) 4];
  Leaf [Times 0x4 [1];
  Times 0x4 [11];
  Square 0x1 [9] (a + 1);
  Square 0x1 [10] (a - 1);
  Square 0x1 [7] (2 * a * prob_column_Low + 2 * b + 1 - a);
  Square 0x1 [8] (2 * a * prob_column_Low + 2 * b - a - 1)] [Multiple (2 * a + 4 * a * prob_row_Low + a^2 + 1) 5;
  Multiple (4 * a * prob_column_Middle + a^2 + 4 * a^2 * prob_column_Low^2 + 8 * a * b * prob_column_Low + 4 * b^2 + 1 - 2 * a - 4 * a^2 * prob_column_Low - 4 * a * b) 4];
  Leaf [Times 0x4 [0];
  Times 0x4 [11];
  Square 0x1 [9] (2 * b + 1 - a);
  Square 0x1 [10] (2 * b - a - 1);
  Square 0x1 [7] (2 * a * prob_column_Low + 1 - a);
  Square 0x1 [8] (2 * a * prob_column_Low - a - 1)] [Multiple (2 * a + 4 * a * prob_row_Low + a^2 + 4 * b^2 + 1 - 4 * a * b) 5;
  Multiple (4 * a * prob_column_Middle + a^2 + 4 * a^2 * prob_column_Low^2 + 1 - 2 * a - 4 * a^2 * prob_column_Low) 4];
  Leaf [Times 0x4 [11];
  Square 0x1 [9] (2 * b + 1 - a);
  Square 0x1 [10] (2 * b - a - 1);
  Square 0x2 [7] (a * prob_column_Low + 1);
  Square 0x2 [8] (a * prob_column_Low - 1)] [Multiple (2 * a + 4 * a * prob_row_Low + a^2 + 4 * b^2 + 1 - 4 * a * b) 5;
  Multiple (4 * a * prob_column_Middle + 2 * a^2 * prob_column_Low^2 + 2 - 4 * a) 4];
  Leaf [Times 0x4 [1];
  Times 0x4 [11];
  Square 0x1 [9] (2 * b + 1 - a);
  Square 0x1 [10] (2 * b - a - 1);
  Square 0x1 [7] (a + 2 * a * prob_column_Low + 1);
  Square 0x1 [8] (a + 2 * a * prob_column_Low - 1)] [Multiple (2 * a + 4 * a * prob_row_Low + a^2 + 4 * b^2 + 1 - 4 * a * b) 5;
  Multiple (4 * a * prob_column_Middle + a^2 + 4 * a^2 * prob_column_Low + 4 * a^2 * prob_column_Low^2 + 1 - 2 * a) 4]])).

Lemma minimum_effort_nash_2_checked : check minimum_effort_nash_2_hypotheses minimum_effort_nash_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem minimum_effort_nash_2 :
  forall a b prob_row_Low prob_row_Middle prob_column_Low prob_column_Middle : R,
  (* minimum-effort: a > b *)
    (a - b > 0) ->
  (* minimum-effort: b > 0 *)
    (b > 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_Low >= 0) /\ (1 - prob_row_Low - prob_row_Middle >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_Low >= 0) /\ (1 - prob_column_Low - prob_column_Middle >= 0)) ->
  (* denied: prob(row, Middle) = 1 and prob(column, Middle) = 1 => nash *)
    (prob_row_Middle - 1 = 0) ->
  (* denied: prob(row, Middle) = 1 and prob(column, Middle) = 1 => nash *)
    (prob_column_Middle - 1 = 0) ->
  (* denied: prob(row, Middle) = 1 and prob(column, Middle) = 1 => nash *)
    ((2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + 2 * b - 2 * a *
    prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
    prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_row_Low - b * prob_row_Middle > 0) \/ (2 * a *
    prob_row_Low + a * prob_row_Middle + a * prob_column_Low + a * prob_column_Middle + b - 2 * a * prob_row_Low *
    prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
    prob_row_Middle * prob_column_Middle - a - 2 * b * prob_row_Low - b * prob_row_Middle > 0) \/ (2 * a * prob_row_Low
    + a * prob_row_Middle - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
    prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * b * prob_row_Low - b *
    prob_row_Middle > 0) \/ (2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a *
    prob_column_Middle + 2 * b - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
    prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_column_Low - b *
    prob_column_Middle > 0) \/ (a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a *
    prob_column_Middle + b - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
    prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - a - 2 * b * prob_column_Low - b *
    prob_column_Middle > 0) \/ (2 * a * prob_column_Low + a * prob_column_Middle - 2 * a * prob_row_Low *
    prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
    prob_row_Middle * prob_column_Middle - 2 * b * prob_column_Low - b * prob_column_Middle > 0)) ->
  False.
Proof.
  exact (fun a b prob_row_Low prob_row_Middle prob_column_Low prob_column_Middle => check_refutes (point [a; b;
  prob_row_Low; prob_row_Middle; prob_column_Low; prob_column_Middle]) minimum_effort_nash_2_hypotheses
  minimum_effort_nash_2_certificate minimum_effort_nash_2_checked).
Qed.

(* prob(row, High) = 1 and prob(column, High) = 1 => nash *)
(* prob_row_Low is prob(row,Low); prob_row_Middle is prob(row,Middle); prob_column_Low is prob(column,Low);
prob_column_Middle is prob(column,Middle) *)
Definition minimum_effort_nash_3_hypotheses : list formula :=
  let a := X 1 in let b := X 2 in let prob_row_Low := X 3 in let prob_row_Middle := X 4 in let prob_column_Low := X 5 in
  let prob_column_Middle := X 6 in
  [
  Positive (a - b);
  And [NotNegative (prob_row_Low); NotNegative (prob_row_Middle)];
  And [NotNegative (prob_column_Low); NotNegative (prob_column_Middle)];
  Zero (- (prob_row_Low) - prob_row_Middle);
  Zero (- (prob_column_Low) - prob_column_Middle);
  Or [Positive (2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + 2 * b -
  2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low
  - a * prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_row_Low - b * prob_row_Middle); Positive (2 * a *
  prob_row_Low + a * prob_row_Middle + a * prob_column_Low + a * prob_column_Middle + b - 2 * a * prob_row_Low *
  prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a * prob_row_Middle
  * prob_column_Middle - a - 2 * b * prob_row_Low - b * prob_row_Middle); Positive (2 * a * prob_row_Low + a *
  prob_row_Middle - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle
  * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * b * prob_row_Low - b * prob_row_Middle); Positive
  (2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + 2 * b - 2 * a *
  prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
  prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_column_Low - b * prob_column_Middle); Positive (a *
  prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + b - 2 * a * prob_row_Low *
  prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a * prob_row_Middle
  * prob_column_Middle - a - 2 * b * prob_column_Low - b * prob_column_Middle); Positive (2 * a * prob_column_Low + a *
  prob_column_Middle - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
  prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * b * prob_column_Low - b *
  prob_column_Middle)]]%formulas.

Definition minimum_effort_nash_3_certificate : tree :=
  let a := X 1 in let b := X 2 in let prob_row_Low := X 3 in let prob_row_Middle := X 4 in let prob_column_Low := X 5 in
  let prob_column_Middle := X 6 in
  Unpack 1 (
  Unpack 2 (
  Case 5 [
  Leaf [Times 0x8 [0];
  Times 0x4 [10];
  Square 0x1 [9] (a + 1);
  Square 0x1 [8] (a - 1);
  Square 0x1 [7] (a * prob_column_Middle + a + 1 - b);
  Square 0x1 [6] (a * prob_column_Middle + a - b - 1)] [Multiple (4 * a * prob_row_Middle + 6 * a + a^2 + 1) 4;
  Multiple (6 * a + a^2 * prob_column_Middle^2 + 2 * a^2 * prob_column_Middle + a^2 + b^2 + 1 - 8 * a * prob_column_Low - 6 * a * prob_column_Middle - 6 * b - 2 * a * b * prob_column_Middle - 2 * a * b) 3];
  Leaf [Times 0x4 [0];
  Times 0x4 [10];
  Square 0x1 [7] (a * prob_column_Middle + a + 1 - b);
  Square 0x1 [6] (a * prob_column_Middle + a - b - 1)] [Multiple (4 * a * prob_row_Middle + 4 * a) 4;
  Multiple (6 * a + a^2 * prob_column_Middle^2 + 2 * a^2 * prob_column_Middle + a^2 + b^2 + 1 - 8 * a * prob_column_Low - 6 * a * prob_column_Middle - 6 * b - 2 * a * b * prob_column_Middle - 2 * a * b) 3];
  Leaf [Times 0x4 [10];
  Square 0x1 [7] (a * prob_column_Middle + a + 1 - b);
  Square 0x1 [6] (a * prob_column_Middle + a - b - 1)] [Multiple (4 * a * prob_row_Middle) 4;
  Multiple (6 * a + a^2 * prob_column_Middle^2 + 2 * a^2 * prob_column_Middle + a^2 + b^2 + 1 - 8 * a * prob_column_Low - 6 * a * prob_column_Middle - 6 * b - 2 * a * b * prob_column_Middle - 2 * a * b) 3];
  Leaf [Times 0x8 [0];
  Times 0x4 [10];
  Square 0x1 [9] (a + 1 - b);
  Square 0x1 [8] (a - b - 1);
  Square 0x1 [7] (a * prob_column_Middle + a + 1);
  Square 0x1 [6] (a * prob_column_Middle + a - 1)] [Multiple (4 * a * prob_row_Middle + 6 * a + a^2 + b^2 + 1 - 6 * b - 2 * a * b) 4;
  Multiple (6 * a + a^2 * prob_column_Middle^2 + 2 * a^2 * prob_column_Middle + a^2 + 1 - 8 * a * prob_column_Low - 6 * a * prob_column_Middle) 3];
  Leaf [Times 0x4 [0];
  Times 0x4 [10];
  Square 0x1 [9] (a + 1 - b);
  Square 0x1 [8] (a - b - 1);
  Square 0x1 [7] (a * prob_column_Middle + 1);
  Square 0x1 [6] (a * prob_column_Middle - 1)] [Multiple (4 * a * prob_row_Middle + 6 * a + a^2 + b^2 + 1 - 6 * b - 2 * a * b) 4;
  Multiple (4 * a + a^2 * prob_column_Middle^2 + 1 - 8 * a * prob_column_Low - 6 * a * prob_column_Middle) 3];
  Leaf [Times 0x4 [10];
  Square 0x1 [9] (a + 1 - b);
  Square 0x1 [8] (a - b - 1);
  Square 0x1 [7] (a * prob_column_Middle + 1);
  Square 0x1 [6] (a * prob_column_Middle - 1)] [Multiple (4 * a * prob_row_Middle + 6 * a + a^2 + b^2 + 1 - 6 * b - 2 * a * b) 4;
  Multiple (a^2 * prob_column_Middle^2 + 1 - 8 * a * prob_column_Low - 6 * a * prob_column_Middle) 3]])).

Lemma minimum_effort_nash_3_checked : check minimum_effort_nash_3_hypotheses minimum_effort_nash_3_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem minimum_effort_nash_3 :
  forall a b prob_row_Low prob_row_Middle prob_column_Low prob_column_Middle : R,
  (* minimum-effort: a > b *)
    (a - b > 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_Low >= 0) /\ (prob_row_Middle >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_Low >= 0) /\ (prob_column_Middle >= 0)) ->
  (* denied: prob(row, High) = 1 and prob(column, High) = 1 => nash *)
    (- (prob_row_Low) - prob_row_Middle = 0) ->
  (* denied: prob(row, High) = 1 and prob(column, High) = 1 => nash *)
    (- (prob_column_Low) - prob_column_Middle = 0) ->
  (* denied: prob(row, High) = 1 and prob(column, High) = 1 => nash *)
    ((2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a * prob_column_Middle + 2 * b - 2 * a *
    prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
    prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_row_Low - b * prob_row_Middle > 0) \/ (2 * a *
    prob_row_Low + a * prob_row_Middle + a * prob_column_Low + a * prob_column_Middle + b - 2 * a * prob_row_Low *
    prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
    prob_row_Middle * prob_column_Middle - a - 2 * b * prob_row_Low - b * prob_row_Middle > 0) \/ (2 * a * prob_row_Low
    + a * prob_row_Middle - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
    prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * b * prob_row_Low - b *
    prob_row_Middle > 0) \/ (2 * a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a *
    prob_column_Middle + 2 * b - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
    prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - 2 * a - 2 * b * prob_column_Low - b *
    prob_column_Middle > 0) \/ (a * prob_row_Low + a * prob_row_Middle + 2 * a * prob_column_Low + a *
    prob_column_Middle + b - 2 * a * prob_row_Low * prob_column_Low - a * prob_row_Low * prob_column_Middle - a *
    prob_row_Middle * prob_column_Low - a * prob_row_Middle * prob_column_Middle - a - 2 * b * prob_column_Low - b *
    prob_column_Middle > 0) \/ (2 * a * prob_column_Low + a * prob_column_Middle - 2 * a * prob_row_Low *
    prob_column_Low - a * prob_row_Low * prob_column_Middle - a * prob_row_Middle * prob_column_Low - a *
    prob_row_Middle * prob_column_Middle - 2 * b * prob_column_Low - b * prob_column_Middle > 0)) ->
  False.
Proof.
  exact (fun a b prob_row_Low prob_row_Middle prob_column_Low prob_column_Middle => check_refutes (point [a; b;
  prob_row_Low; prob_row_Middle; prob_column_Low; prob_column_Middle]) minimum_effort_nash_3_hypotheses
  minimum_effort_nash_3_certificate minimum_effort_nash_3_checked).
Qed.
