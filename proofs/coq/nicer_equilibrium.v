(* nicer-equilibrium: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* row gains nothing by any other program *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C); prob_row_C_2 is prob(row,C)';
prob_column_C_2 is prob(column,C)' *)
Definition nicer_equilibrium_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let prob_row_C_2 := X 8 in let prob_column_C_2 := X 9 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  And [Positive (epsilon); NotNegative (1 - epsilon)];
  NotNegative (2 * R + S * epsilon - T - R * epsilon - S);
  NotNegative (T + P * epsilon + S - T * epsilon - 2 * P);
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  And [NotNegative (prob_row_C_2); NotNegative (1 - prob_row_C_2)];
  Positive (T * prob_row_C * prob_column_C + T * prob_column_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C +
  P * prob_column_C + P * prob_row_C_2 * prob_column_C_2 + S * prob_row_C * prob_column_C + S * prob_row_C_2 - T *
  prob_column_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
  P * prob_row_C_2 - P * prob_column_C_2 - S * prob_row_C - S * prob_row_C_2 * prob_column_C_2);
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C);
  Zero (epsilon * prob_row_C + prob_column_C - epsilon - prob_row_C);
  Zero (epsilon * prob_row_C_2 + prob_column_C_2 - epsilon - prob_row_C_2)]%formulas.

Definition nicer_equilibrium_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let prob_row_C_2 := X 8 in let prob_column_C_2 := X 9 in
  Unpack 3 (
  Unpack 6 (
  Unpack 7 (
  Split (T * prob_row_C * prob_column_C + R + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - P - S * prob_row_C)
  (Leaf [Times 0x2 [12; 18];
  Times 0x2 [0; 12; 13; 14; 15];
  Times 0x1 [1; 12; 12; 13; 15];
  Times 0x2 [2; 12; 12; 13; 15];
  Times 0x1 [2; 12; 12; 14; 15]] [Multiple (R + P * prob_column_C + R * epsilon + P * epsilon - P - S * prob_column_C - 2 * S * epsilon) 10;
  Multiple (2 * R * epsilon * prob_column_C + P * epsilon * prob_column_C + R + P * prob_column_C + 2 * S * epsilon^2 - 2 * T * epsilon * prob_column_C - S * epsilon * prob_column_C - P - S * prob_column_C - R * epsilon^2 - P * epsilon^2) 9])
  (Split (T + S - R - P)
  (Leaf [Times 0x1 [13; 17; 17; 19];
  Times 0x1 [4; 17];
  Times 0x1 [8];
  Times 0x1 [18]] [Multiple (T * prob_row_C_2 + P + S * prob_row_C_2 - T - R * prob_row_C_2 - P * prob_row_C_2) 11])
  (Leaf [Times 0x1 [12; 17; 19];
  Times 0x2 [13; 16; 17; 19];
  Times 0x1 [4; 17];
  Times 0x1 [5; 17];
  Times 0x2 [8];
  Times 0x2 [18]] [Multiple (2 * T * prob_row_C_2 + 2 * P + 2 * S * prob_row_C_2 - 2 * T - 2 * R * prob_row_C_2 - 2 * P * prob_row_C_2) 11]))))).

Lemma nicer_equilibrium_1_checked : check nicer_equilibrium_1_hypotheses nicer_equilibrium_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_equilibrium_1 :
  forall T R P S epsilon prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 : Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: 0 < ε <= 1 *)
    ((epsilon > 0) /\ (1 - epsilon >= 0)) ->
  (* given: (1 - ε)*(R - S) >= T - R *)
    (2 * R + S * epsilon - T - R * epsilon - S >= 0) ->
  (* given: (1 - ε)*(T - P) >= P - S *)
    (T + P * epsilon + S - T * epsilon - 2 * P >= 0) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* the other state: the strategy of row is a strategy *)
    ((prob_row_C_2 >= 0) /\ (1 - prob_row_C_2 >= 0)) ->
  (* row gets more in the other state *)
    (T * prob_row_C * prob_column_C + T * prob_column_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C + P *
    prob_column_C + P * prob_row_C_2 * prob_column_C_2 + S * prob_row_C * prob_column_C + S * prob_row_C_2 - T *
    prob_column_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C
    - P * prob_row_C_2 - P * prob_column_C_2 - S * prob_row_C - S * prob_row_C_2 * prob_column_C_2 > 0) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  (* column *)
    (epsilon * prob_row_C + prob_column_C - epsilon - prob_row_C = 0) ->
  (* the other state: column *)
    (epsilon * prob_row_C_2 + prob_column_C_2 - epsilon - prob_row_C_2 = 0) ->
  False.
Proof.
  exact (fun T R P S epsilon prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 => check_refutes (point [T; R; P; S;
  epsilon; prob_row_C; prob_column_C; prob_row_C_2; prob_column_C_2]) nicer_equilibrium_1_hypotheses
  nicer_equilibrium_1_certificate nicer_equilibrium_1_checked).
Qed.

(* column gains nothing by any other program *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C); prob_row_C_2 is prob(row,C)';
prob_column_C_2 is prob(column,C)' *)
Definition nicer_equilibrium_2_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let prob_row_C_2 := X 8 in let prob_column_C_2 := X 9 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  And [Positive (epsilon); NotNegative (1 - epsilon)];
  NotNegative (2 * R + S * epsilon - T - R * epsilon - S);
  NotNegative (T + P * epsilon + S - T * epsilon - 2 * P);
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  And [NotNegative (prob_column_C_2); NotNegative (1 - prob_column_C_2)];
  Positive (T * prob_row_C * prob_column_C + T * prob_row_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C + P
  * prob_column_C + P * prob_row_C_2 * prob_column_C_2 + S * prob_row_C * prob_column_C + S * prob_column_C_2 - T *
  prob_row_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - P
  * prob_row_C_2 - P * prob_column_C_2 - S * prob_column_C - S * prob_row_C_2 * prob_column_C_2);
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C);
  Zero (epsilon * prob_row_C + prob_column_C - epsilon - prob_row_C);
  Zero (epsilon * prob_column_C_2 + prob_row_C_2 - epsilon - prob_column_C_2)]%formulas.

Definition nicer_equilibrium_2_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let prob_row_C_2 := X 8 in let prob_column_C_2 := X 9 in
  Unpack 3 (
  Unpack 6 (
  Unpack 7 (
  Split (T * prob_row_C * prob_column_C + R + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T * prob_row_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - P - S * prob_column_C)
  (Leaf [Times 0x4 [12; 18];
  Times 0x1 [0; 12; 12; 12; 15];
  Times 0x2 [0; 12; 12; 15; 15];
  Times 0x1 [1; 12; 12; 12; 15];
  Times 0x2 [2; 12; 12; 14; 15]] [Multiple (2 * R * prob_column_C + 2 * R + 2 * P * prob_column_C + P * epsilon - 2 * T * prob_column_C - 2 * P - 2 * S * prob_column_C - T * epsilon) 10;
  Multiple (3 * T * epsilon + 2 * R * epsilon * prob_column_C + 2 * P * epsilon * prob_column_C + 2 * R * prob_column_C + 2 * R + 2 * P * prob_column_C + T * epsilon^2 - 2 * T * epsilon * prob_column_C - P * epsilon - 2 * S * epsilon * prob_column_C - 2 * T * prob_column_C - 2 * R * epsilon - 2 * P - 2 * S * prob_column_C - P * epsilon^2) 9])
  (Split (T + S - R - P)
  (Leaf [Times 0x1 [13; 17; 17; 19];
  Times 0x1 [4; 17];
  Times 0x1 [8];
  Times 0x1 [18]] [Multiple (T * prob_column_C_2 + P + S * prob_column_C_2 - T - R * prob_column_C_2 - P * prob_column_C_2) 11])
  (Leaf [Times 0x1 [12; 17; 19];
  Times 0x2 [13; 16; 17; 19];
  Times 0x1 [4; 17];
  Times 0x1 [5; 17];
  Times 0x2 [8];
  Times 0x2 [18]] [Multiple (2 * T * prob_column_C_2 + 2 * P + 2 * S * prob_column_C_2 - 2 * T - 2 * R * prob_column_C_2 - 2 * P * prob_column_C_2) 11]))))).

Lemma nicer_equilibrium_2_checked : check nicer_equilibrium_2_hypotheses nicer_equilibrium_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_equilibrium_2 :
  forall T R P S epsilon prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 : Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: 0 < ε <= 1 *)
    ((epsilon > 0) /\ (1 - epsilon >= 0)) ->
  (* given: (1 - ε)*(R - S) >= T - R *)
    (2 * R + S * epsilon - T - R * epsilon - S >= 0) ->
  (* given: (1 - ε)*(T - P) >= P - S *)
    (T + P * epsilon + S - T * epsilon - 2 * P >= 0) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* the other state: the strategy of column is a strategy *)
    ((prob_column_C_2 >= 0) /\ (1 - prob_column_C_2 >= 0)) ->
  (* column gets more in the other state *)
    (T * prob_row_C * prob_column_C + T * prob_row_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C + P *
    prob_column_C + P * prob_row_C_2 * prob_column_C_2 + S * prob_row_C * prob_column_C + S * prob_column_C_2 - T *
    prob_row_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
    P * prob_row_C_2 - P * prob_column_C_2 - S * prob_column_C - S * prob_row_C_2 * prob_column_C_2 > 0) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  (* column *)
    (epsilon * prob_row_C + prob_column_C - epsilon - prob_row_C = 0) ->
  (* the other state: row *)
    (epsilon * prob_column_C_2 + prob_row_C_2 - epsilon - prob_column_C_2 = 0) ->
  False.
Proof.
  exact (fun T R P S epsilon prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 => check_refutes (point [T; R; P; S;
  epsilon; prob_row_C; prob_column_C; prob_row_C_2; prob_column_C_2]) nicer_equilibrium_2_hypotheses
  nicer_equilibrium_2_certificate nicer_equilibrium_2_checked).
Qed.
