(* copiers-equilibrium: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* row gains at most R - P by any other program *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C); prob_row_C_2 is prob(row,C)'; prob_column_C_2 is
prob(column,C)' *)
Definition copiers_equilibrium_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  let prob_row_C_2 := X 7 in let prob_column_C_2 := X 8 in
  [
  Positive (R - P);
  NotNegative (2 * R - T - S);
  NotNegative (T + S - 2 * P);
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_row_C_2); NotNegative (1 - prob_row_C_2)];
  Positive (T * prob_row_C * prob_column_C + T * prob_column_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C +
  P * prob_column_C + P * prob_row_C_2 * prob_column_C_2 + P + S * prob_row_C * prob_column_C + S * prob_row_C_2 - T *
  prob_column_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - R - P * prob_row_C *
  prob_column_C - P * prob_row_C_2 - P * prob_column_C_2 - S * prob_row_C - S * prob_row_C_2 * prob_column_C_2);
  Zero (prob_row_C - prob_column_C);
  Zero (prob_column_C_2 - prob_row_C_2)]%formulas.

Definition copiers_equilibrium_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  let prob_row_C_2 := X 7 in let prob_column_C_2 := X 8 in
  Unpack 3 (
  Unpack 4 (
  Leaf [Times 0x1 [2; 8];
  Times 0x2 [0; 11; 11];
  Times 0x1 [1; 8; 8];
  Times 0x2 [1; 10; 11];
  Times 0x1 [2; 8; 9];
  Times 0x2 [5]] [Multiple (2 * T * prob_row_C_2 + 2 * S * prob_row_C_2 + 2 * P - 2 * R * prob_row_C_2 - 2 * P * prob_row_C_2 - 2 * T) 7;
  Multiple (2 * T * prob_row_C + 2 * S * prob_row_C + 2 * P - 2 * R * prob_row_C - 2 * P * prob_row_C - 2 * T) 6])).

Lemma copiers_equilibrium_1_checked : check copiers_equilibrium_1_hypotheses copiers_equilibrium_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copiers_equilibrium_1 :
  forall T R P S prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 : Rdefinitions.R,
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* given: 2*R >= T + S *)
    (2 * R - T - S >= 0) ->
  (* given: T + S >= 2*P *)
    (T + S - 2 * P >= 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the other state: the strategy of row is a strategy *)
    ((prob_row_C_2 >= 0) /\ (1 - prob_row_C_2 >= 0)) ->
  (* row gets more in the other state *)
    (T * prob_row_C * prob_column_C + T * prob_column_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C + P *
    prob_column_C + P * prob_row_C_2 * prob_column_C_2 + P + S * prob_row_C * prob_column_C + S * prob_row_C_2 - T *
    prob_column_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - R - P * prob_row_C *
    prob_column_C - P * prob_row_C_2 - P * prob_column_C_2 - S * prob_row_C - S * prob_row_C_2 * prob_column_C_2 > 0) ->
  (* row *)
    (prob_row_C - prob_column_C = 0) ->
  (* the other state: column *)
    (prob_column_C_2 - prob_row_C_2 = 0) ->
  False.
Proof.
  exact (fun T R P S prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 => check_refutes (point [T; R; P; S;
  prob_row_C; prob_column_C; prob_row_C_2; prob_column_C_2]) copiers_equilibrium_1_hypotheses
  copiers_equilibrium_1_certificate copiers_equilibrium_1_checked).
Qed.

(* column gains at most R - P by any other program *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C); prob_row_C_2 is prob(row,C)'; prob_column_C_2 is
prob(column,C)' *)
Definition copiers_equilibrium_2_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  let prob_row_C_2 := X 7 in let prob_column_C_2 := X 8 in
  [
  Positive (R - P);
  NotNegative (2 * R - T - S);
  NotNegative (T + S - 2 * P);
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_row_C_2); NotNegative (1 - prob_row_C_2)];
  Positive (T * prob_row_C * prob_column_C + T * prob_row_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C + P
  * prob_column_C + P * prob_row_C_2 * prob_column_C_2 + P + S * prob_row_C * prob_column_C + S * prob_column_C_2 - T *
  prob_row_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - R - P * prob_row_C * prob_column_C
  - P * prob_row_C_2 - P * prob_column_C_2 - S * prob_column_C - S * prob_row_C_2 * prob_column_C_2);
  Zero (prob_row_C - prob_column_C);
  Zero (prob_row_C_2 - prob_column_C_2)]%formulas.

Definition copiers_equilibrium_2_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  let prob_row_C_2 := X 7 in let prob_column_C_2 := X 8 in
  Unpack 3 (
  Unpack 4 (
  Leaf [Times 0x1 [2; 8];
  Times 0x2 [0; 11; 11];
  Times 0x1 [1; 8; 8];
  Times 0x2 [1; 10; 11];
  Times 0x1 [2; 8; 9];
  Times 0x2 [5]] [Multiple (2 * R * prob_row_C_2 + 2 * P * prob_row_C_2 + 2 * S - 2 * T * prob_row_C_2 - 2 * S * prob_row_C_2 - 2 * P) 7;
  Multiple (2 * T * prob_row_C + 2 * S * prob_row_C + 2 * P - 2 * R * prob_row_C - 2 * P * prob_row_C - 2 * S) 6])).

Lemma copiers_equilibrium_2_checked : check copiers_equilibrium_2_hypotheses copiers_equilibrium_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copiers_equilibrium_2 :
  forall T R P S prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 : Rdefinitions.R,
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* given: 2*R >= T + S *)
    (2 * R - T - S >= 0) ->
  (* given: T + S >= 2*P *)
    (T + S - 2 * P >= 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the other state: the strategy of row is a strategy *)
    ((prob_row_C_2 >= 0) /\ (1 - prob_row_C_2 >= 0)) ->
  (* column gets more in the other state *)
    (T * prob_row_C * prob_column_C + T * prob_row_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C + P *
    prob_column_C + P * prob_row_C_2 * prob_column_C_2 + P + S * prob_row_C * prob_column_C + S * prob_column_C_2 - T *
    prob_row_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - R - P * prob_row_C *
    prob_column_C - P * prob_row_C_2 - P * prob_column_C_2 - S * prob_column_C - S * prob_row_C_2 * prob_column_C_2 > 0)
    ->
  (* row *)
    (prob_row_C - prob_column_C = 0) ->
  (* the other state: row *)
    (prob_row_C_2 - prob_column_C_2 = 0) ->
  False.
Proof.
  exact (fun T R P S prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 => check_refutes (point [T; R; P; S;
  prob_row_C; prob_column_C; prob_row_C_2; prob_column_C_2]) copiers_equilibrium_2_hypotheses
  copiers_equilibrium_2_certificate copiers_equilibrium_2_checked).
Qed.
